package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.check.Outcome;
import org.plumbline.cli.check.ProblemPrinter;
import org.plumbline.cli.check.ThemeChecks;
import org.plumbline.cli.files.InputFinder;
import org.plumbline.cli.files.Inputs;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.cli.terminal.Terminal;
import org.plumbline.dsl.project.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plumb check PATH…}: says what is wrong with files, a line each. */
@Command(
        name = "check",
        header = "Say what is wrong with .plumb files, and where.",
        description = {"",
            "Reads whole projects, so that files can refer to each other, and prints the findings of the files that were named:",
            "",
            "  file:line:column: severity CODE message",
            "      what to do about it",
            "",
            "The code SYNTAX means that the text does not follow the language; rules look at that file once it does. Hidden "
                + "files and folders are left out, and folders named target or node_modules.",
            ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no finding of severity error", "1:at least one finding of severity error",
            "3:something named is missing or cannot be read"},
        footer = {"", "Examples:", "  plumb check .", "  plumb check bayview/plan.plumb bayview/engagement.plumb"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A file, or a folder with all .plumb files in and below it.")
    private List<Path> paths;

    @Mixin
    private HelpOption help;

    private final Terminal terminal;
    private final Checking checking;

    CheckCommand(Terminal terminal, Checking checking) {
        this.terminal = terminal;
        this.checking = checking;
    }

    @Override
    public Integer call() {
        Outcome outcome;
        try (Progress progress = Progress.on(terminal)) {
            Inputs inputs = InputFinder.find(paths);
            // first, because the language may still be starting
            List<Problem> themes = new ThemeChecks().check(inputs);
            outcome = checking.check(inputs, progress).with(themes);
        }
        new ProblemPrinter(terminal).print(outcome);
        return outcome.exitCode().number();
    }
}
