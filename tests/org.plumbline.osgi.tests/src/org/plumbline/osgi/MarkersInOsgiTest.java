package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.workspace.PlumblineNature;

/**
 * Markers of the workbench are what a check finds, in its order and as grave. That the command line and the language server tell the
 * same is tested with the packed program ({@code SameFindingsTest}).
 */
class MarkersInOsgiTest {

    private static final Path EXAMPLES = Path.of("../../bundles/org.plumbline.examples/projects").toAbsolutePath().normalize();
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
            found.putAll(KnownFindings.found(folder.resolve(example)));
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, null);

        project.build(IncrementalProjectBuilder.FULL_BUILD, null);

        assertThat(found.values().stream().mapToInt(List::size).sum()).isGreaterThan(100);
        assertThat(KnownFindings.marked(project)).isEqualTo(found);
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
