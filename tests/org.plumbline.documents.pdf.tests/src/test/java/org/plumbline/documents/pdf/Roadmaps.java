package org.plumbline.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.core.project.ProjectIndex;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.roadmap.RoadmapBuilder;
import org.plumbline.documents.roadmap.RoadmapRequest;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.engagement.Engagement;

/** The roadmap of the shipped example. */
final class Roadmaps {

    private static final Path EXAMPLE = Path.of("../../bundles/org.plumbline.examples/projects/im-toolbox");

    private Roadmaps() {
    }

    static Document bayview(String language) {
        ProjectIndex index = ProjectLoader.standalone().load(files()).index();
        return new RoadmapBuilder().build(RoadmapRequest.of(index, index.all(Engagement.class).getFirst(), language));
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(EXAMPLE)) {
            return all.filter(file -> file.toString().endsWith(".plumb")).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
