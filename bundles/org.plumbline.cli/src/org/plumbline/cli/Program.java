package org.plumbline.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.check.Language;
import org.plumbline.cli.defects.DefectLog;
import org.plumbline.cli.defects.LogFolders;
import org.plumbline.cli.defects.UnexpectedFailure;
import org.plumbline.cli.report.Reports;
import org.plumbline.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The program {@code plumb}: puts its commands together and runs the one that the user named. */
public final class Program {

    private static final Set<String> READING = Set.of("check", "format", "publish", "diagram");
    private static final Set<String> HELP = Set.of("--help", "-h");

    private final Terminal terminal;
    private final Installation installation;
    private final DefectLog log;
    private final UnexpectedFailure failures;
    private final Language language;

    Program(Terminal terminal, Installation installation, DefectLog log) {
        this.terminal = terminal;
        this.installation = installation;
        this.log = log;
        this.failures = new UnexpectedFailure(terminal, log);
        this.language = new Language(log);
    }

    /** Runs one command and ends the process. */
    public static void main(String[] words) {
        Terminal terminal = Terminal.system();
        Interruption interruption = Interruption.ofThisThread(terminal);
        Installation installation = Installation.running();
        Program program = new Program(terminal, installation, log(installation, words));
        program.prepare(words);
        int exitCode = program.run(words);
        interruption.disarm();
        System.exit(exitCode);
    }

    /** Begins in the background what the named command is sure to need, while the command line is being read. */
    private void prepare(String... words) {
        List<String> line = List.of(words);
        boolean reads = line.size() > 1 && READING.contains(line.getFirst()) || !line.isEmpty() && line.getFirst().equals("demo");
        if (reads && Collections.disjoint(line, HELP)) {
            language.begin();
        }
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
            return commandLine(words).execute(words);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError defect) {
            return failures.handle(defect);
        }
    }

    private int lost(IOException failure, int exitCode) {
        terminal.complain("The standard output cannot be written: " + failure.getMessage() + ".");
        return Math.max(exitCode, ExitCode.UNWRITABLE.number());
    }

    private CommandLine commandLine(String... words) {
        CommandLine plumb = new CommandLine(new Plumb());
        Map<String, Supplier<Object>> commands = commands();
        if (words.length > 0 && commands.containsKey(words[0])) {
            plumb.addSubcommand(commands.get(words[0]).get());
        } else {
            commands.values().forEach(command -> plumb.addSubcommand(command.get()));
            plumb.addSubcommand(new HelpCommand());
        }
        plumb.getCommandSpec().versionProvider(installation);
        plumb.setOut(terminal.out());
        plumb.setErr(terminal.err());
        plumb.setColorScheme(Help.defaultColorScheme(terminal.isColoured() ? Ansi.ON : Ansi.OFF));
        plumb.setParameterExceptionHandler(new UsageFailure(terminal));
        plumb.setExecutionExceptionHandler(failures);
        return plumb;
    }

    /** Each is made only where it is asked for: to read all their descriptions takes longer than to run a small one. */
    private Map<String, Supplier<Object>> commands() {
        Checking checking = new Checking(language, log);
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(terminal, checking, new Reports(installation.productVersion())));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("format", () -> new FormatCommand(terminal, language));
        commands.put("new", () -> new CommandLine(new NewCommand())
                .addSubcommand(new NewToolboxCommand(terminal))
                .addSubcommand(new NewEngagementCommand(terminal)));
        commands.put("publish", () -> new CommandLine(new PublishCommand())
                .addSubcommand(new PublishRoadmapCommand(terminal, checking))
                .addSubcommand(new PublishChartsCommand(terminal, checking)));
        commands.put("diagram", () -> new CommandLine(new DiagramCommand())
                .addSubcommand(new DiagramListCommand(terminal, checking))
                .addSubcommand(new DiagramExportCommand(terminal, checking))
                .addSubcommand(new DiagramTellCommand(terminal, checking))
                .addSubcommand(new DiagramLintCommand(terminal)));
        commands.put("demo", () -> new DemoCommand(terminal, checking, installation));
        commands.put("lsp", () -> new LspCommand(log));
        return commands;
    }

    private static DefectLog log(Installation installation, String[] words) {
        return new DefectLog(LogFolders.of(System.getenv()), () -> Stream.concat(Stream.of(installation.getVersion()), Stream.of(
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"),
                "plumb " + String.join(" ", words))).toList());
    }
}
