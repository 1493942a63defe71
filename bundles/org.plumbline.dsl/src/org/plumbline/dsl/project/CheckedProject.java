package org.plumbline.dsl.project;

import java.util.List;
import org.plumbline.validation.Severity;

/**
 * A project that was read and checked.
 *
 * @param project what was read
 * @param problems ordered by file, line, column and code
 * @param justified what its authors stand by, in the same order
 */
public record CheckedProject(LoadedProject project, List<Problem> problems, List<JustifiedProblem> justified) {

    /** Whether something is wrong, and not only probably wrong. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
