package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with an expected file; where they differ, writes what came out beside it, for a person to look at and rename. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {
    }

    /** Fails unless the text is that of the file. */
    public static void matches(String fileName, String text) throws IOException {
        Path expected = FOLDER.resolve(fileName);
        Path actual = FOLDER.resolve(fileName.replaceFirst("(\\.[^.]+)$", "-actual$1"));
        Files.deleteIfExists(actual);
        if (!Files.exists(expected) || !Files.readString(expected).equals(text)) {
            Files.createDirectories(FOLDER);
            Files.writeString(actual, text);
        }
        assertThat(expected).as("look at %s and rename it if it is right", actual).exists().hasContent(text);
    }
}
