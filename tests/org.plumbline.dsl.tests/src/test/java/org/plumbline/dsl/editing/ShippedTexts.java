package org.plumbline.dsl.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The texts of the shipped projects, by the names of their files, to be edited. */
final class ShippedTexts {

    private static final Path PROJECTS = Path.of("../../bundles/org.plumbline.examples/projects");
    private static final List<String> NAMES = List.of("village-committee", "iom-igf", "im-toolbox");

    private ShippedTexts() {
    }

    /** Those of one of the projects. */
    static Map<String, String> any(Random random) {
        return of(NAMES.get(random.nextInt(NAMES.size())));
    }

    static Map<String, String> of(String project) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(PROJECTS.resolve(project))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".plumb")).sorted().toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
