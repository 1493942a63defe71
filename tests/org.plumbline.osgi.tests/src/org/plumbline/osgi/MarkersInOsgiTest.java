package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.plumbline.workspace.PlumblineNature;

/**
 * Markers of the workbench are what a check finds, in its order and as grave. That the command line and the language server tell the
 * same is tested with the packed program ({@code SameFindingsTest}).
 */
class MarkersInOsgiTest {

    private static final Path EXAMPLES = Path.of("../../bundles/org.plumbline.examples/projects").toAbsolutePath().normalize();
    private static final Map<Integer, Severity> SEVERITIES = Map.of(IMarker.SEVERITY_ERROR, Severity.ERROR,
            IMarker.SEVERITY_WARNING, Severity.WARNING, IMarker.SEVERITY_INFO, Severity.INFO);
    /** What a careless author takes out of an example, so that many rules have something to say. */
    private static final List<String> TAKEN_OUT = List.of("(?m)^ +(owner|accountable|responsible|watches|evidence|effort|mitigates|in|"
            + "measured by|target|source|reduces|sponsor|agent) .*\\n", "(?m)^ +ignore .*\\n", " by [A-Z]+(-[A-Z]+)?$");

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("findings");

    @BeforeEach
    void open() throws CoreException {
        project.create(null);
        project.open(null);
        PlumblineNature.addTo(project, null);
    }

    @AfterEach
    void close() throws CoreException {
        project.delete(true, true, null);
    }

    @Test
    void areWhatACheckFindsInACarelessCopyOfEachExample() throws CoreException, IOException {
        Path folder = project.getLocation().toPath();
        Map<Path, List<String>> found = new TreeMap<>();
        for (String example : List.of("im-toolbox", "iom-igf", "village-committee")) {
            copyCarelessly(EXAMPLES.resolve(example), folder.resolve(example));
            found.putAll(found(folder.resolve(example)));
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, null);

        project.build(IncrementalProjectBuilder.FULL_BUILD, null);

        assertThat(found.values().stream().mapToInt(List::size).sum()).isGreaterThan(100);
        assertThat(marked()).isEqualTo(found);
    }

    /** By file, in the order in which they were made. */
    private Map<Path, List<String>> marked() throws CoreException {
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

    private static Map<Path, List<String>> found(Path folder) throws IOException {
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

    private static void copyCarelessly(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (file.toString().endsWith(".plumb")) {
                    String text = Files.readString(file);
                    for (String part : TAKEN_OUT) {
                        text = text.replaceAll(part, "");
                    }
                    Files.writeString(copy, text);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
