package org.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumb publish}: the kinds of document are its subcommands. */
@Command(
        name = "publish",
        header = "Publish documents.",
        synopsisSubcommandLabel = "DOCUMENT",
        commandListHeading = "%nDocuments:%n",
        footer = {"", "More: plumb help publish roadmap"})
final class PublishCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Publish what?");
    }
}
