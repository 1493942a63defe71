package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.terminal.Style;
import org.plumbline.cli.terminal.Terminal;
import org.plumbline.cli.terminal.VisibleText;
import org.plumbline.core.source.Position;
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
        printUnusable(outcome);
        terminal.out().println(summary(outcome));
    }

    /** Prints only what could not be read. */
    public void printUnusable(Outcome outcome) {
        outcome.unusable().stream().distinct().forEach(file -> terminal.complain(file.path() + ": " + file.reason()));
    }

    private void print(Problem problem) {
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
        return found + " in " + counted(outcome.files(), "file");
    }

    private static void count(List<String> counts, long number, String thing) {
        if (number > 0) {
            counts.add(counted(number, thing));
        }
    }

    private static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
