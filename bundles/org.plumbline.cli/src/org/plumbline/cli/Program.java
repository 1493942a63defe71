package org.plumbline.cli;

import java.io.IOException;
import java.util.stream.Stream;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.defects.DefectLog;
import org.plumbline.cli.defects.LogFolders;
import org.plumbline.cli.defects.UnexpectedFailure;
import org.plumbline.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The program {@code plumb}: puts its commands together and runs the one that the user named. */
public final class Program {

    private final Terminal terminal;
    private final Installation installation;
    private final DefectLog log;
    private final UnexpectedFailure failures;

    Program(Terminal terminal, Installation installation, DefectLog log) {
        this.terminal = terminal;
        this.installation = installation;
        this.log = log;
        this.failures = new UnexpectedFailure(terminal, log);
    }

    /** Runs one command and ends the process. */
    public static void main(String[] words) {
        Terminal terminal = Terminal.system();
        Interruption interruption = Interruption.ofThisThread(terminal);
        Installation installation = Installation.running();
        Program program = new Program(terminal, installation, log(installation, words));
        int exitCode = program.run(words);
        interruption.disarm();
        System.exit(exitCode);
    }

    /** Runs one command; returns its exit code. */
    int run(String... words) {
        int exitCode = execute(words);
        if (exitCode != ExitCode.DEFECT.number()) {
            log.file().ifPresent(file -> terminal.complain("A part of the work failed, by a fault of the program. Please report it, with the file "
                    + file));
        }
        return terminal.failure().map(failure -> lost(failure, exitCode)).orElse(exitCode);
    }

    private int execute(String... words) {
        try {
            return commandLine().execute(words);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError defect) {
            return failures.handle(defect);
        }
    }

    private int lost(IOException failure, int exitCode) {
        terminal.complain("The standard output cannot be written: " + failure.getMessage() + ".");
        return Math.max(exitCode, ExitCode.UNWRITABLE.number());
    }

    private CommandLine commandLine() {
        Checking checking = new Checking(log);
        CommandLine plumb = new CommandLine(new Plumb())
                .addSubcommand(new CheckCommand(terminal, checking))
                .addSubcommand(new FormatCommand(terminal, log))
                .addSubcommand(new CommandLine(new NewCommand())
                        .addSubcommand(new NewToolboxCommand(terminal))
                        .addSubcommand(new NewEngagementCommand(terminal)))
                .addSubcommand(new CommandLine(new PublishCommand())
                        .addSubcommand(new PublishRoadmapCommand(terminal, checking))
                        .addSubcommand(new PublishChartsCommand(terminal, checking)))
                .addSubcommand(new DemoCommand(terminal, checking, installation))
                .addSubcommand(new HelpCommand());
        plumb.getCommandSpec().versionProvider(installation);
        plumb.setOut(terminal.out());
        plumb.setErr(terminal.err());
        plumb.setColorScheme(Help.defaultColorScheme(terminal.isColoured() ? Ansi.ON : Ansi.OFF));
        plumb.setParameterExceptionHandler(new UsageFailure(terminal));
        plumb.setExecutionExceptionHandler(failures);
        return plumb;
    }

    private static DefectLog log(Installation installation, String[] words) {
        return new DefectLog(LogFolders.of(System.getenv()), () -> Stream.concat(Stream.of(installation.getVersion()), Stream.of(
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"),
                "plumb " + String.join(" ", words))).toList());
    }
}
