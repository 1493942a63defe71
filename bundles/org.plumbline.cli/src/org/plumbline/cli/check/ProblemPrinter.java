package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.files.Unusable;
import org.plumbline.cli.terminal.Style;
import org.plumbline.cli.terminal.Terminal;
import org.plumbline.cli.terminal.VisibleText;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.project.JustifiedProblem;
import org.plumbline.dsl.project.Problem;
import org.plumbline.validation.Severity;

/** Prints what a check brought to light: {@code file:line:column: severity CODE message}, the remedy below it, and the sum. */
public final class ProblemPrinter {

    private static final String INDENTATION = "    ";

    private final Terminal terminal;

    /** Prints findings as results, and what cannot be read as a complaint. */
    public ProblemPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints everything. */
    public void print(Outcome outcome) {
        outcome.problems().forEach(this::print);
        outcome.unusable().forEach(this::print);
        if (outcome.files() > 0 || outcome.unusable().isEmpty()) {
            terminal.out().println(summary(outcome));
        }
    }

    /** Prints what the authors of the texts stand by, and why. */
    public void printJustified(List<JustifiedProblem> justified) {
        for (JustifiedProblem known : justified) {
            terminal.out().println(place(known.problem().position()) + "justified " + terminal.styled(known.problem().code(), Style.BOLD)
                    + " " + VisibleText.of(known.problem().message()));
            terminal.out().println(INDENTATION + VisibleText.of(known.reason().strip().replaceAll("\\s+", " ")));
        }
    }

    /** Complains about something that cannot be read. */
    public void print(Unusable file) {
        terminal.complain(file.path() + ": " + file.reason());
    }

    /** Prints one problem. */
    public void print(Problem problem) {
        terminal.out().println(place(problem.position()) + severity(problem.severity()) + " "
                + terminal.styled(problem.code(), Style.BOLD) + " " + VisibleText.of(problem.message()));
        problem.remedy().ifPresent(remedy -> terminal.out().println(INDENTATION + VisibleText.of(remedy)));
    }

    private static String place(Position position) {
        return position.file().isEmpty() ? ""
                : VisibleText.of(position.file()) + ":" + position.line() + ":" + position.column() + ": ";
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> terminal.styled("error", Style.RED);
            case WARNING -> terminal.styled("warning", Style.YELLOW);
            case INFO -> terminal.styled("info", Style.CYAN);
        };
    }

    /** For example {@code 2 errors, 1 warning in 14 files}. */
    static String summary(Outcome outcome) {
        List<String> counts = new ArrayList<>();
        count(counts, outcome.count(Severity.ERROR), "error");
        count(counts, outcome.count(Severity.WARNING), "warning");
        count(counts, outcome.count(Severity.INFO), "info");
        String found = counts.isEmpty() ? "No findings" : String.join(", ", counts);
        String unread = outcome.unusable().isEmpty() ? "" : "; " + outcome.unusable().size() + " could not be read";
        return found + " in " + counted(outcome.files(), "file") + unread;
    }

    private static void count(List<String> counts, long number, String thing) {
        if (number > 0) {
            counts.add(counted(number, thing));
        }
    }

    /** For example {@code 1 file}, {@code 2 files}. */
    public static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
