package org.plumbline.dsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;

/** The example projects, as they lie in the product. */
public final class ShippedProject {

    private static final Path PROJECTS = Path.of("../../bundles/org.plumbline.examples/projects");

    private ShippedProject() {
    }

    /** The elements of a project that has no syntax problem. */
    public static ProjectIndex read(String name) {
        LoadedProject project = ProjectLoader.standalone().load(files(name));
        assertThat(project.syntaxProblems()).isEmpty();
        assertThat(project.unreadableFiles()).isEmpty();
        return project.index();
    }

    /** All files of a project. */
    static List<Path> files(String name) {
        try (var files = Files.walk(PROJECTS.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
