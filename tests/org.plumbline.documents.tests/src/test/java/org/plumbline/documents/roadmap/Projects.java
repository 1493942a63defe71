package org.plumbline.documents.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.documents.model.Document;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.publishing.diagram.RoadmapDiagrams;

/** Projects read from the shipped examples or from a text of a test, and their roadmaps. */
final class Projects {

    private static final ProjectLoader LOADER = ProjectLoader.standalone();

    private Projects() {
    }

    /** The shipped example of that name. */
    static ProjectIndex example(String name) {
        try (Stream<Path> files = Files.walk(Path.of("../../bundles/org.plumbline.examples/projects", name))) {
            return readable(LOADER.load(files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A project of one file, which follows the language; its references may lead nowhere. */
    static ProjectIndex of(String text) {
        return readable(LOADER.parse(Map.of("test.plumb", text)));
    }

    private static ProjectIndex readable(LoadedProject project) {
        assertThat(project.syntaxProblems()).isEmpty();
        assertThat(project.unreadableFiles()).isEmpty();
        return project.index();
    }

    /** What is asked for to get the roadmap of a project's only engagement. */
    static RoadmapRequest request(ProjectIndex project, String language) {
        List<Engagement> engagements = project.all(Engagement.class);
        assertThat(engagements).hasSize(1);
        return RoadmapRequest.of(project, engagements.getFirst(), language).diagrams(new RoadmapDiagrams());
    }

    /** The English roadmap of a project's only engagement. */
    static Document roadmap(ProjectIndex project) {
        return new RoadmapBuilder().build(request(project, "en"));
    }
}
