package org.plumbline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code plumb}: its subcommands are its whole content. */
@Command(
        name = "plumb",
        description = "Integrity toolboxes, engagements and action plans, as text.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        subcommands = {CheckCommand.class})
public final class Plumb implements Runnable {

    @Spec
    private CommandSpec spec;

    /**
     * @param args the words after {@code plumb}
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Plumb());
        commandLine.setExecutionExceptionHandler(new UnexpectedFailure());
        commandLine.setUsageHelpAutoWidth(true);
        return commandLine;
    }

    /** Called without a command: that is a usage error. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? Please name one of those below.");
    }
}
