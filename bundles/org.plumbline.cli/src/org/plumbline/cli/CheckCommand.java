package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.eclipse.xtext.diagnostics.Severity;
import org.plumbline.dsl.FileIssue;
import org.plumbline.dsl.TextProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumb check PATH…}: reads files as one project and prints what is wrong with them, a line each. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Says what is wrong with .plumb files, and where.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with all .plumb files below them.")
    private List<Path> paths;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TextProject project = TextProject.standalone();
        try {
            SourceFiles.below(paths).forEach(project::read);
        } catch (NoSuchFileException e) {
            return unreadable(e.getFile() + ": there is no such file or folder. Please check the spelling.");
        } catch (UncheckedIOException e) {
            return unreadable(e.getMessage());
        } catch (IOException e) {
            return unreadable(e.getMessage() + ": cannot be read.");
        }
        return report(project.issues()).number();
    }

    private ExitCode report(List<FileIssue> issues) {
        PrintWriter out = spec.commandLine().getOut();
        issues.forEach(issue -> out.println(line(issue)));
        boolean failed = issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static String line(FileIssue issue) {
        String severity = issue.severity().name().toLowerCase(Locale.ROOT);
        return issue.file() + ":" + issue.line() + ":" + issue.column() + ": " + severity + ": " + issue.message();
    }

    private int unreadable(String message) {
        spec.commandLine().getErr().println(message);
        return ExitCode.UNREADABLE.number();
    }
}
