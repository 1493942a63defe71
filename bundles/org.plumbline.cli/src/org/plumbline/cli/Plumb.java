package org.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code plumb}; its subcommands are its whole content. */
@Command(
        name = "plumb",
        header = "Integrity toolboxes, engagements and action plans, as text.",
        description = {"",
            "A project is a folder with .plumb files, which are read together. A file plumbline.toml marks the folder: "
                + "wherever you name a single file, all files of its project are read, so that it can refer to them.",
            "",
            "A first round:",
            "  plumb demo                              look at what comes out",
            "  plumb new engagement BAYVIEW-2026       begin with a small project of your own",
            "  plumb check BAYVIEW-2026                see what is missing or contradictory",
            "  plumb publish roadmap BAYVIEW-2026 --out documents",
            ""},
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Colours: only on a terminal, and not where the environment variable NO_COLOR is set.",
            "More: plumb help COMMAND"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, and nothing to complain about (warnings and infos are allowed)",
            "1:findings of severity error, or files that are not formatted",
            "2:the command line was not understood",
            "3:an input is missing or cannot be read",
            "4:no Java 21 or newer was found (told by the start script)",
            "6:an output cannot be written",
            "7:the program failed; the message names a log file",
            "130:stopped by Ctrl-C"})
final class Plumb implements Runnable {

    @Mixin
    private HelpOption help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the versions of Plumbline and Java, and stop.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    /** Called without a command: that is a usage error. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
