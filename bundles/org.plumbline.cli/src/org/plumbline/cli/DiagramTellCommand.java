package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.diagram.DiagramJob;
import org.plumbline.cli.publish.DocumentChoices;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumb diagram tell PATH}: diagrams in sentences. */
@Command(
        name = "tell",
        header = "Tell the diagrams of a project in sentences.",
        description = {"", "For those who do not see pictures, and for logs: what each diagram shows, what lies in what, what leads where.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:told", "2:an option was not understood, or there is no such diagram", "3:PATH is missing or cannot be read"},
        footer = {"", "Example:", "  plumb diagram tell BAYVIEW-2026 --kind RiskMap --lang fr"})
final class DiagramTellCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "The folder of the project, or a file of it.")
    private Path path;

    @Mixin
    private SelectionOptions only;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "The language: en (also without this), fr, es or ar.")
    private String language;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Checking checking;

    DiagramTellCommand(Terminal terminal, Checking checking) {
        this.terminal = terminal;
        this.checking = checking;
    }

    @Override
    public Integer call() {
        String spoken = language();
        try (Progress progress = Progress.on(terminal)) {
            new DiagramJob(checking).tell(path, only.selection(), spoken, progress).forEach(terminal.out()::println);
        }
        return ExitCode.CLEAN.number();
    }

    private String language() {
        try {
            return DocumentChoices.language(language);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
