package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.check.Outcome;
import org.plumbline.cli.check.ThemeChecks;
import org.plumbline.cli.files.FileReplacement;
import org.plumbline.cli.files.InputFinder;
import org.plumbline.cli.files.Inputs;
import org.plumbline.cli.files.IoReason;
import org.plumbline.cli.report.Baseline;
import org.plumbline.cli.report.Report;
import org.plumbline.cli.report.ReportFormat;
import org.plumbline.cli.report.Reports;
import org.plumbline.cli.report.TextReport;
import org.plumbline.cli.rules.RulePrinter;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.cli.terminal.Terminal;
import org.plumbline.dsl.project.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
                + "files and folders are left out, and folders named target or node_modules. plumb explain CODE tells what a rule is for.",
            ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no finding of severity error, or only known ones", "1:at least one finding of severity error",
            "3:something named is missing or cannot be read", "6:the output cannot be written"},
        footer = {"", "Examples:", "  plumb check .", "  plumb check bayview/plan.plumb bayview/engagement.plumb",
            "  plumb check . --format sarif --output findings.sarif",
            "  plumb check . --baseline findings.sarif"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "A file, or a folder with all .plumb files in and below it.")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "What the findings are written as: ${COMPLETION-CANDIDATES}. Without it: text.")
    private ReportFormat format;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the findings into a file.")
    private Path output;

    @Option(names = "--baseline", paramLabel = "FILE",
            description = "Findings that an earlier report in SARIF tells of are known: they do not make the check fail, and text leaves them out.")
    private Path baseline;

    @Option(names = "--justified", description = "Print findings that a text justifies, too, with the reason.")
    private boolean justified;

    @Option(names = "--list", description = "List all rules, and check nothing.")
    private boolean list;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Checking checking;
    private final Reports reports;

    CheckCommand(Terminal terminal, Checking checking, Reports reports) {
        this.terminal = terminal;
        this.checking = checking;
        this.reports = reports;
    }

    @Override
    public Integer call() {
        if (list) {
            new RulePrinter(terminal.out()).printList();
            return ExitCode.CLEAN.number();
        }
        if (paths == null) {
            throw new ParameterException(spec.commandLine(), "Which files or folders?");
        }
        Baseline known = baseline == null ? Baseline.none() : Baseline.read(baseline);
        Report report = reports.of(outcome(), known);
        if (output == null && format == ReportFormat.text) {
            new TextReport(justified).print(report, terminal);
        } else {
            write(format.form(justified).text(report));
        }
        return report.freshOutcome().exitCode().number();
    }

    private Outcome outcome() {
        try (Progress progress = Progress.on(terminal)) {
            Inputs inputs = InputFinder.find(paths);
            // first, because the language may still be starting
            List<Problem> themes = new ThemeChecks().check(inputs);
            return checking.check(inputs, progress).with(themes);
        }
    }

    private void write(String text) {
        if (output == null) {
            terminal.out().print(text);
            terminal.out().flush();
            return;
        }
        try {
            new FileReplacement().write(output, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failure(ExitCode.UNWRITABLE, output + " cannot be written: " + IoReason.of(e) + ".");
        }
    }
}
