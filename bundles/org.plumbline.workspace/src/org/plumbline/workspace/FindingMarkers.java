package org.plumbline.workspace;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.plumbline.dsl.project.Problem;
import org.plumbline.validation.Severity;

/** How a finding looks as a marker of its file. */
public final class FindingMarkers {

    /** The type of these markers. */
    public static final String TYPE = "org.plumbline.workspace.finding";

    /** The attribute that holds the code of the rule. */
    public static final String CODE = "code";

    private static final Map<Severity, Integer> SEVERITIES = Map.of(Severity.ERROR, IMarker.SEVERITY_ERROR,
            Severity.WARNING, IMarker.SEVERITY_WARNING, Severity.INFO, IMarker.SEVERITY_INFO);

    private FindingMarkers() {
    }

    static Map<String, Object> attributes(Problem problem) {
        String message = problem.remedy().map(remedy -> problem.message() + " " + remedy).orElse(problem.message());
        Map<String, Object> attributes = new HashMap<>(Map.of(IMarker.SEVERITY, SEVERITIES.get(problem.severity()),
                IMarker.MESSAGE, message, CODE, problem.code()));
        if (problem.position().line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, problem.position().line());
            attributes.put(IMarker.CHAR_START, problem.position().offset());
            attributes.put(IMarker.CHAR_END, problem.position().offset() + problem.position().length());
        }
        return attributes;
    }
}
