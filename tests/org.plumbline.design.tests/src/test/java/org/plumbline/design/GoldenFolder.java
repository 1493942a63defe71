package org.plumbline.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;

/** Files that lie beside the tests. What differs, or is missing, is written beside what was expected, with {@code -actual} in its name. */
final class GoldenFolder {

    private final Path folder;
    private final String prefix;
    private final SoftAssertions assertions;
    private final Set<String> asked = new TreeSet<>();

    /** @param prefix what the names of the files begin with that this one looks after */
    GoldenFolder(String folder, String prefix, SoftAssertions assertions) {
        this.folder = Path.of("src/test/resources/org/plumbline/design", folder);
        this.prefix = prefix;
        this.assertions = assertions;
    }

    void assertSame(String name, String ending, String actual) throws IOException {
        Path expected = folder.resolve(prefix + name + ending);
        asked.add(expected.getFileName().toString());
        String before = Files.exists(expected) ? Files.readString(expected) : "";
        if (!before.equals(actual)) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(prefix + name + "-actual" + ending), actual);
        }
        assertions.assertThat(actual).as(expected.toString()).isEqualTo(before);
    }

    /** No file lies there that nobody asked for. */
    void assertNothingElse() throws IOException {
        try (var files = Files.list(folder)) {
            List<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && !name.contains("-actual")).toList();
            assertions.assertThat(asked).containsAll(there);
        }
    }
}
