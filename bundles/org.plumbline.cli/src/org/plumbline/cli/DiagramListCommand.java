package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.diagram.DiagramJob;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumb diagram list PATH}: the diagrams, tables and trees that a project has something to show in. */
@Command(
        name = "list",
        header = "List the diagrams, tables and trees of a project.",
        description = {"", "Each line names a kind, the element that it is about, and its title.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:listed", "2:an option was not understood", "3:PATH is missing or cannot be read"},
        footer = {"", "Examples:", "  plumb diagram list BAYVIEW-2026", "  plumb diagram list BAYVIEW-2026 --choices"})
final class DiagramListCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "The folder of the project, or a file of it.")
    private Path path;

    @Option(names = "--choices", description = "Below each diagram, the layers and filters that export and tell can be given.")
    private boolean choices;

    @Mixin
    private LanguageOption language;

    @Mixin
    private HelpOption help;

    private final Terminal terminal;
    private final Checking checking;

    DiagramListCommand(Terminal terminal, Checking checking) {
        this.terminal = terminal;
        this.checking = checking;
    }

    @Override
    public Integer call() {
        String tag = language.tag();
        try (Progress progress = Progress.on(terminal)) {
            new DiagramJob(checking, tag).list(path, choices, progress).forEach(terminal.out()::println);
        }
        return ExitCode.CLEAN.number();
    }
}
