package org.plumbline.cli;

import java.util.concurrent.Callable;
import org.plumbline.cli.defects.DefectLog;
import org.plumbline.cli.lsp.StreamServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumb lsp}: serves an editor that speaks the language server protocol, on the standard streams. */
@Command(
        name = "lsp",
        header = "Serve an editor, over the language server protocol.",
        description = {"",
            "Reads requests from the standard input and answers on the standard output; you do not start it by hand, your editor does. "
                + "It ends when the editor says so, or is gone.",
            ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the editor said farewell", "1:the editor is gone"},
        footer = {"", "Example:", "  plumb lsp"})
final class LspCommand implements Callable<Integer> {

    @Option(names = "--stdio", description = "The standard streams. Editors say so; there is no other way.")
    private boolean standardStreams;

    @Mixin
    private HelpOption help;

    private final DefectLog log;

    LspCommand(DefectLog log) {
        this.log = log;
    }

    @Override
    public Integer call() {
        return new StreamServer(log).serve();
    }
}
