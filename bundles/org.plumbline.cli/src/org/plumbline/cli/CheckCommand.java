package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.dsl.project.SyntaxProblem;
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
        try {
            return report(ProjectLoader.standalone().load(SourceFiles.below(paths))).number();
        } catch (NoSuchFileException e) {
            return unreadable(e.getFile() + ": there is no such file or folder. Please check the spelling.");
        } catch (IOException e) {
            return unreadable(e.getMessage() + ": cannot be read.");
        }
    }

    private ExitCode report(LoadedProject project) {
        PrintWriter out = spec.commandLine().getOut();
        project.syntaxProblems().forEach(problem -> out.println(line(problem)));
        project.unreadableFiles().forEach(file -> unreadable(file.position() + ": " + file.reason()));
        if (!project.unreadableFiles().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return project.syntaxProblems().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static String line(SyntaxProblem problem) {
        Position place = problem.position();
        return place.file() + ":" + place.line() + ":" + place.column() + ": error: " + problem.message();
    }

    private int unreadable(String message) {
        spec.commandLine().getErr().println(message);
        return ExitCode.UNREADABLE.number();
    }
}
