package org.plumbline.cli;

import java.util.Comparator;

/**
 * What {@code plumb} tells the calling shell. The start scripts add 4, there is no Java or Maven that will do, and 5, the build
 * failed; Ctrl-C gives 130, as with every program.
 */
public enum ExitCode {

    /** Done, and nothing to complain about; warnings and infos are no reason to complain. */
    CLEAN(0),
    /** Done as far as possible; at least one finding has the severity error, or a file would have to change. */
    FINDINGS(1),
    /** The command line was not understood. Picocli uses this number, too. */
    USAGE(2),
    /** An input is missing or cannot be read. */
    UNREADABLE(3),
    /** An output cannot be written; what was there before is unchanged. */
    UNWRITABLE(6),
    /** The program failed, by a fault of its own. */
    DEFECT(7);

    /** The graver an exit code, the higher its number: a file that cannot be read weighs more than findings in the others. */
    public static final Comparator<ExitCode> BY_WEIGHT = Comparator.comparingInt(ExitCode::number);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the shell sees. */
    public int number() {
        return number;
    }
}
