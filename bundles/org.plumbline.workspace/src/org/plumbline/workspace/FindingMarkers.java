package org.plumbline.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.dsl.project.Problem;
import org.plumbline.dsl.project.UnreadableFile;
import org.plumbline.validation.Severity;

/** The findings of a project as markers of its files: collected first, then published so that only what changed is touched. */
public final class FindingMarkers {

    /** The type of these markers. */
    public static final String TYPE = "org.plumbline.workspace.finding";

    /** The attribute that holds the code of the rule. */
    public static final String CODE = "code";

    private static final Map<Severity, Integer> SEVERITIES = Map.of(Severity.ERROR, IMarker.SEVERITY_ERROR,
            Severity.WARNING, IMarker.SEVERITY_WARNING, Severity.INFO, IMarker.SEVERITY_INFO);

    private final IProject project;
    private final Map<IResource, Set<Map<String, Object>>> wanted = new LinkedHashMap<>();

    FindingMarkers(IProject project) {
        this.project = project;
    }

    /** Collects what was found in texts. */
    void add(ProjectTexts texts, CheckedProject checked) {
        Map<String, IFile> files = new HashMap<>();
        texts.files().forEach(file -> files.put(file.getLocation().toPath().toString(), file));
        if (texts.settings().getLocation() != null) {
            files.put(texts.settings().getLocation().toPath().toString(), texts.settings());
        }
        for (Problem problem : checked.problems()) {
            add(files.get(problem.position().file()), attributes(problem));
        }
        for (UnreadableFile unreadable : checked.project().unreadableFiles()) {
            String path = unreadable.position().replaceFirst(":\\d+$", "");
            add(files.get(path), attributes(IMarker.SEVERITY_ERROR, unreadable.reason(), Problem.SYNTAX));
        }
    }

    /** Makes the markers of the project those that were collected. */
    void publish() throws CoreException {
        for (IMarker marker : project.findMarkers(TYPE, true, IResource.DEPTH_INFINITE)) {
            Set<Map<String, Object>> here = wanted.getOrDefault(marker.getResource(), Set.of());
            if (here.isEmpty() || !here.remove(marker.getAttributes())) {
                marker.delete();
            }
        }
        for (Map.Entry<IResource, Set<Map<String, Object>>> entry : wanted.entrySet()) {
            for (Map<String, Object> attributes : new ArrayList<>(entry.getValue())) {
                entry.getKey().createMarker(TYPE, attributes);
            }
        }
    }

    private void add(IResource place, Map<String, Object> attributes) {
        wanted.computeIfAbsent(place == null ? project : place, key -> new HashSet<>()).add(attributes);
    }

    private static Map<String, Object> attributes(Problem problem) {
        String message = problem.remedy().map(remedy -> problem.message() + " " + remedy).orElse(problem.message());
        Map<String, Object> attributes = attributes(SEVERITIES.get(problem.severity()), message, problem.code());
        if (problem.position().line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, problem.position().line());
            attributes.put(IMarker.CHAR_START, problem.position().offset());
            attributes.put(IMarker.CHAR_END, problem.position().offset() + problem.position().length());
        }
        return attributes;
    }

    private static Map<String, Object> attributes(int severity, String message, String code) {
        return new HashMap<>(Map.of(IMarker.SEVERITY, severity, IMarker.MESSAGE, message, CODE, code));
    }
}
