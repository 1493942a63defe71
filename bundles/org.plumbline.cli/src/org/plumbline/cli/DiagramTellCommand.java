package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.diagram.DiagramJob;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plumb diagram tell PATH}: diagrams, tables and trees in sentences. */
@Command(
        name = "tell",
        header = "Tell the diagrams, tables and trees of a project in sentences.",
        description = {"", "For those who do not see pictures, and for logs: how much each one shows, what stands where, what is connected, what is marked.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:told", "2:an option was not understood, or there is no such diagram", "3:PATH is missing or cannot be read"},
        footer = {"", "Example:", "  plumb diagram tell BAYVIEW-2026 --kind RiskMap --lang fr"})
final class DiagramTellCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "The folder of the project, or a file of it.")
    private Path path;

    @Mixin
    private SelectionOptions only;

    @Mixin
    private NarrowingOptions narrow;

    @Mixin
    private LanguageOption language;

    @Mixin
    private HelpOption help;

    private final Terminal terminal;
    private final Checking checking;

    DiagramTellCommand(Terminal terminal, Checking checking) {
        this.terminal = terminal;
        this.checking = checking;
    }

    @Override
    public Integer call() {
        String tag = language.tag();
        try (Progress progress = Progress.on(terminal)) {
            new DiagramJob(checking, tag).tell(path, only.selection(), narrow.narrowing(), progress).forEach(terminal.out()::println);
        }
        return ExitCode.CLEAN.number();
    }
}
