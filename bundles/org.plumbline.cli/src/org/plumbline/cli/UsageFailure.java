package org.plumbline.cli;

import java.util.List;
import org.plumbline.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a few lines what is wrong with a command line, and where to read on. */
final class UsageFailure implements IParameterExceptionHandler {

    private final Terminal terminal;

    UsageFailure(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] words) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        List<String> similar = List.of();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            similar = unmatched.getSuggestions();
            terminal.complain(name + ": " + unmatched(unmatched, command));
        } else {
            terminal.complain(name + ": " + failure.getMessage());
        }
        if (!similar.isEmpty()) {
            terminal.complain("Did you mean " + String.join(" or ", similar) + "?");
        } else if (!command.getSubcommands().isEmpty()) {
            terminal.complain("Commands: " + String.join(", ", command.getSubcommands().keySet()));
        }
        terminal.complain("Help: " + name + " --help");
        return ExitCode.USAGE.number();
    }

    private static String unmatched(UnmatchedArgumentException failure, CommandLine command) {
        String word = "'" + failure.getUnmatched().getFirst() + "'";
        if (failure.isUnknownOption()) {
            return "There is no option " + word + ".";
        }
        return command.getSubcommands().isEmpty() ? word + " is one word too many." : "There is no command " + word + ".";
    }
}
