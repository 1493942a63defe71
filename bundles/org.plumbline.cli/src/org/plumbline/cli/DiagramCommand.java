package org.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumb diagram}: what can be done with diagrams are its subcommands. */
@Command(
        name = "diagram",
        header = "Show what a project holds as diagrams.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat:%n",
        footer = {"", "More: plumb help diagram export"})
final class DiagramCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What about diagrams?");
    }
}
