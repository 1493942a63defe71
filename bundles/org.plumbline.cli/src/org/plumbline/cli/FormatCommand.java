package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.cli.check.Language;
import org.plumbline.cli.check.ProblemPrinter;
import org.plumbline.cli.files.InputFinder;
import org.plumbline.cli.files.Inputs;
import org.plumbline.cli.format.FileFormat;
import org.plumbline.cli.format.FileFormatter;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.cli.terminal.Terminal;
import org.plumbline.dsl.formatting.FormatService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumb format PATH…}: gives files the usual layout. */
@Command(
        name = "format",
        header = "Give .plumb files the usual layout.",
        description = {"",
            "Changes blanks and line breaks, never words and comments, and writes only the files that change. A file that does "
                + "not follow the language is told and left as it is; the others are formatted.",
            ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all files are formatted",
            "1:a file does not follow the language; with --check also: a file would change",
            "3:something named is missing or cannot be read",
            "6:a file cannot be written; it is as it was"},
        footer = {"", "Examples:", "  plumb format .", "  plumb format --check .        for a build server"})
final class FormatCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A file, or a folder with all .plumb files in and below it.")
    private List<Path> paths;

    @Option(names = "--check", description = "Change nothing; list the files that would change.")
    private boolean check;

    @Mixin
    private HelpOption help;

    private final Terminal terminal;
    private final Language language;

    FormatCommand(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    @Override
    public Integer call() {
        Inputs inputs = InputFinder.find(paths);
        List<FileFormat> formats = new ArrayList<>();
        inputs.unusable().forEach(path -> formats.add(new FileFormat.Unreadable(path)));
        List<Path> files = inputs.projects().stream().flatMap(project -> project.named().stream()).sorted().map(Path::of).toList();
        try (Progress progress = Progress.on(terminal)) {
            FileFormatter formatter = new FileFormatter(new FormatService(language.services()), !check);
            for (Path file : files) {
                progress.step("Formatting " + file);
                formats.add(formatter.format(file));
            }
        }
        ExitCode exitCode = formats.stream().map(this::report).max(ExitCode.BY_WEIGHT).orElse(ExitCode.CLEAN);
        if (!files.isEmpty()) {
            terminal.out().println(summary(formats, files.size()));
        }
        return exitCode.number();
    }

    private String summary(List<FileFormat> formats, int files) {
        long untidy = formats.stream().filter(FileFormat.Untidy.class::isInstance).count();
        long refused = formats.stream().filter(FileFormat.Refused.class::isInstance).count();
        return untidy + " of " + ProblemPrinter.counted(files, "file") + (check ? " would change" : " changed")
                + (refused == 0 ? "" : "; " + refused + " left as it is, because it does not follow the language");
    }

    private ExitCode report(FileFormat format) {
        ProblemPrinter printer = new ProblemPrinter(terminal);
        return switch (format) {
            case FileFormat.Tidy tidy -> ExitCode.CLEAN;
            case FileFormat.Untidy untidy -> {
                terminal.out().println(untidy.file() + (check ? ": would change" : ": changed"));
                yield check ? ExitCode.FINDINGS : ExitCode.CLEAN;
            }
            case FileFormat.Refused refused -> {
                refused.problems().forEach(printer::print);
                yield ExitCode.FINDINGS;
            }
            case FileFormat.Unreadable unreadable -> {
                printer.print(unreadable.file());
                yield ExitCode.UNREADABLE;
            }
            case FileFormat.Unwritable unwritable -> {
                printer.print(unwritable.file());
                yield ExitCode.UNWRITABLE;
            }
        };
    }
}
