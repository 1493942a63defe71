package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumb help COMMAND…}: the same as {@code plumb COMMAND… --help}. */
@Command(name = "help", header = "Show the help of a command.", helpCommand = true)
final class HelpCommand implements Runnable {

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "A command, for example: check, or: publish roadmap")
    private List<String> words = new ArrayList<>();

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine command = spec.parent().commandLine();
        for (String word : words) {
            CommandLine next = command.getSubcommands().get(word);
            if (next == null) {
                throw new ParameterException(command, "There is no command '" + String.join(" ", words) + "'.");
            }
            command = next;
        }
        command.usage(command.getOut());
    }
}
