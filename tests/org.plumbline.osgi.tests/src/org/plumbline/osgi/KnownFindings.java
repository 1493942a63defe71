package org.plumbline.osgi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.dsl.project.Problem;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Severity;
import org.plumbline.validation.Validator;
import org.plumbline.workspace.FindingMarkers;

/** Findings in words that can be compared: of markers in the workspace, and of a check of what lies on the disk. */
final class KnownFindings {

    private static final Map<Integer, Severity> SEVERITIES = Map.of(IMarker.SEVERITY_ERROR, Severity.ERROR,
            IMarker.SEVERITY_WARNING, Severity.WARNING, IMarker.SEVERITY_INFO, Severity.INFO);

    private KnownFindings() {
    }

    /** The markers of a project, by file and in the order in which they were made. */
    static Map<Path, List<String>> marked(IProject project) throws CoreException {
        Map<Path, List<String>> marked = new TreeMap<>();
        List<IMarker> markers = new ArrayList<>(List.of(project.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE)));
        markers.sort(Comparator.comparingLong(IMarker::getId));
        for (IMarker marker : markers) {
            marked.computeIfAbsent(marker.getResource().getLocation().toPath(), file -> new ArrayList<>())
                    .add(line(marker.getAttribute(IMarker.LINE_NUMBER, 0), marker.getAttribute(IMarker.CHAR_START, -1),
                            marker.getAttribute(IMarker.CHAR_END, -1), SEVERITIES.get(marker.getAttribute(IMarker.SEVERITY, -1)),
                            marker.getAttribute(FindingMarkers.CODE, ""), marker.getAttribute(IMarker.MESSAGE, "")));
        }
        return marked;
    }

    /** What a check of a folder finds, by file and in its order. */
    static Map<Path, List<String>> found(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".plumb")).sorted().toList();
        }
        OpenProject open = OpenProject.of(folder, files);
        Validator validator = new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> {
            throw new AssertionError(defect.rule().code(), defect.cause());
        });
        Map<Path, List<String>> found = new TreeMap<>();
        for (Problem problem : new ProjectCheck(ProjectLoader.standalone(), validator)
                .check(new DependencyResolver(List.of(open)).resolve(open)).problems()) {
            found.computeIfAbsent(Path.of(problem.position().file()), file -> new ArrayList<>())
                    .add(line(problem.position().line(), problem.position().offset(),
                            problem.position().offset() + problem.position().length(), problem.severity(), problem.code(),
                            problem.remedy().map(remedy -> problem.message() + " " + remedy).orElse(problem.message())));
        }
        return found;
    }

    private static String line(int line, int start, int end, Severity severity, String code, String message) {
        return line + " " + start + "-" + end + " " + severity + " " + code + " " + message;
    }
}
