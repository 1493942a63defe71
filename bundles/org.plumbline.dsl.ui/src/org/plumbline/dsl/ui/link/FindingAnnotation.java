package org.plumbline.dsl.ui.link;

import java.util.Map;
import org.eclipse.jface.text.source.Annotation;
import org.plumbline.dsl.project.Problem;
import org.plumbline.validation.Severity;

/** A finding at its place in an open text, which need not be saved. */
public final class FindingAnnotation extends Annotation {

    private static final Map<Severity, String> TYPES = Map.of(Severity.ERROR, "org.eclipse.ui.workbench.texteditor.error",
            Severity.WARNING, "org.eclipse.ui.workbench.texteditor.warning", Severity.INFO, "org.eclipse.ui.workbench.texteditor.info");

    private final Problem problem;

    FindingAnnotation(Problem problem) {
        super(TYPES.get(problem.severity()), false,
                problem.remedy().map(remedy -> problem.message() + " " + remedy).orElse(problem.message()));
        this.problem = problem;
    }

    /** What was found. */
    public Problem problem() {
        return problem;
    }
}
