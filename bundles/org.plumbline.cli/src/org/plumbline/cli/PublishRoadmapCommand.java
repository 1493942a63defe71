package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.check.Outcome;
import org.plumbline.cli.check.ProblemPrinter;
import org.plumbline.cli.publish.DocumentChoices;
import org.plumbline.cli.publish.RoadmapJob;
import org.plumbline.cli.publish.RoadmapOptions;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.cli.terminal.Terminal;
import org.plumbline.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumb publish roadmap PATH}: makes the document that management approves. */
@Command(
        name = "roadmap",
        header = "Publish the roadmap of an engagement.",
        description = {"",
            "Checks the project first. A finding of severity error stops it, unless a draft is asked for; a text that does not "
                + "follow the language always does. Each engagement in PATH gets a document of its own, named "
                + "roadmap-ID-LANG.html.",
            ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:published",
            "1:not published, because of findings of severity error",
            "2:an option was not understood, or there is no such engagement",
            "3:PATH or the theme is missing or cannot be read, or there is no engagement",
            "6:the document cannot be written; an older one is as it was"},
        footer = {"", "Examples:",
            "  plumb publish roadmap BAYVIEW-2026 --out documents",
            "  plumb publish roadmap . --out documents --as-of 2026-06-30 --draft"})
final class PublishRoadmapCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "The folder of the project, or a file of it.")
    private Path path;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder for the documents; made where it is missing.")
    private Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "html", description = "The format: html (also without this).")
    private String format;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", 
            description = "The language: en (also without this), fr, es or ar. A text that the project does not have in it is shown in another.")
    private String language;

    @Option(names = "--as-of", paramLabel = "DATE",
            description = "The day whose state is shown, for example 2026-06-30. Without this: the day that the text names (status on).")
    private String asOf;

    @Option(names = "--theme", paramLabel = "FILE",
            description = "A file with logo, colours, fonts and paper. Without this: theme.toml of the project, if there is one.")
    private Path theme;

    @Option(names = "--engagement", paramLabel = "ID", description = "Only this engagement.")
    private String engagement;

    @Option(names = "--draft", description = "Publish in spite of findings, marked as a draft that names them.")
    private boolean draft;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Checking checking;

    PublishRoadmapCommand(Terminal terminal, Checking checking) {
        this.terminal = terminal;
        this.checking = checking;
    }

    @Override
    public Integer call() {
        RoadmapJob job = new RoadmapJob(checking, options());
        RoadmapJob.Result result;
        try (Progress progress = Progress.on(terminal)) {
            result = job.run(path, Optional.ofNullable(engagement), progress);
        }
        return result.files().isEmpty() ? refuse(result.outcome()) : report(result);
    }

    private RoadmapOptions options() {
        try {
            return new RoadmapOptions(folder, DocumentChoices.format(format), DocumentChoices.language(language),
                    Optional.ofNullable(asOf).map(DocumentChoices::date), Optional.ofNullable(theme), draft);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private int report(RoadmapJob.Result result) {
        result.files().forEach(file -> terminal.out().println("Published: " + file));
        long warnings = result.outcome().count(Severity.WARNING);
        if (warnings > 0) {
            terminal.out().println("There " + (warnings == 1 ? "is 1 warning" : "are " + warnings + " warnings") + ": plumb check " + path);
        }
        return ExitCode.CLEAN.number();
    }

    private int refuse(Outcome outcome) {
        new ProblemPrinter(terminal).print(outcome);
        terminal.complain(outcome.followsLanguage() && outcome.unusable().isEmpty()
                ? "Nothing was published. Correct the errors, or publish a draft that names them: --draft"
                : "Nothing was published. Correct what cannot be read.");
        return outcome.exitCode().number();
    }
}
