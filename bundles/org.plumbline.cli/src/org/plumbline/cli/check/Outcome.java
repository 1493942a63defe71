package org.plumbline.cli.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.files.Unusable;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.dsl.project.JustifiedProblem;
import org.plumbline.dsl.project.Problem;
import org.plumbline.validation.Severity;

/**
 * What a check brought to light.
 *
 * @param projects what was read
 * @param problems of the files that the user named, ordered by file, line, column and code
 * @param justified what their authors stand by, in the same order
 * @param unusable what could not be read
 * @param files how many files the user named, directly or by their folder
 */
public record Outcome(List<CheckedProject> projects, List<Problem> problems, List<JustifiedProblem> justified,
        List<Unusable> unusable, int files) {

    private static final Comparator<Position> IN_TEXT =
            Comparator.comparing(Position::file).thenComparingInt(Position::line).thenComparingInt(Position::column);

    public Outcome {
        projects = List.copyOf(projects);
        problems = problems.stream().sorted(Comparator.comparing(Problem::position, IN_TEXT).thenComparing(Problem::code)).toList();
        justified = List.copyOf(justified);
        unusable = unusable.stream().distinct().toList();
    }

    /** The same with the problems of all files of the projects, named or not. */
    public Outcome ofWholeProjects() {
        List<Problem> all = projects.stream().flatMap(project -> project.problems().stream()).toList();
        int read = projects.stream().mapToInt(project -> project.project().index().files().size()).sum();
        return new Outcome(projects, all, projects.stream().flatMap(project -> project.justified().stream()).toList(), unusable, read);
    }

    /** The same with more problems. */
    public Outcome with(List<Problem> more) {
        return new Outcome(projects, Stream.concat(problems.stream(), more.stream()).toList(), justified, unusable, files);
    }

    /** The same with other problems. */
    public Outcome only(List<Problem> some) {
        return new Outcome(projects, some, justified, unusable, files);
    }

    /** How a command ends that does nothing but check. */
    public ExitCode exitCode() {
        if (!unusable.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return count(Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** How many problems are that grave. */
    public long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    /** Whether every text could be understood. */
    public boolean followsLanguage() {
        return problems.stream().noneMatch(problem -> problem.code().equals(Problem.SYNTAX));
    }
}
