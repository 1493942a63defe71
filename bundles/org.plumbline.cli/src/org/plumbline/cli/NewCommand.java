package org.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumb new}: the kinds of project are its subcommands. */
@Command(
        name = "new",
        header = "Begin a project: a toolbox, or an engagement.",
        synopsisSubcommandLabel = "KIND",
        commandListHeading = "%nKinds:%n",
        footer = {"", "More: plumb help new toolbox, plumb help new engagement"})
final class NewCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A new what?");
    }
}
