package org.plumbline.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that lie beside the tests. What differs is written beside what was expected, with {@code -actual} behind its name. */
public final class Golden {

    private static final Path RESOURCES = Path.of("src/test/resources/org/plumbline/diagram");

    private Golden() {
    }

    /** @param name of the file, below the resources of this package */
    public static void assertSame(String name, String actual) {
        String expected = read(name);
        if (!actual.equals(expected)) {
            write(RESOURCES.resolve(name + "-actual"), actual);
        }
        assertThat(actual).as(name).isEqualTo(expected);
    }

    private static String read(String name) {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
