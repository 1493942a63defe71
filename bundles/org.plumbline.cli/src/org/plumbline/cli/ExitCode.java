package org.plumbline.cli;

/** What {@code plumb} tells the calling shell. The start script adds 4: the Java found is too old. */
public enum ExitCode {

    /** Done, and nothing to complain about. */
    CLEAN(0),
    /** Done; at least one finding has the severity error. */
    FINDINGS(1),
    /** The command line was not understood. Picocli uses this number, too. */
    USAGE(2),
    /** An input could not be read, an output could not be written, or the program failed. */
    UNREADABLE(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the shell sees. */
    public int number() {
        return number;
    }
}
