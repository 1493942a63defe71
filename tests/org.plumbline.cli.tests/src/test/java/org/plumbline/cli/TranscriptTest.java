package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole sessions with the packed command line go as they are written down. */
class TranscriptTest {

    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void goesAsWritten(Path file) throws Exception {
        Transcript expected = Transcript.read(file);

        Transcript seen = expected.repeat(new PackedPlumb(cache, folder.toRealPath()));

        Path actual = file.resolveSibling(file.getFileName() + "-actual");
        if (expected.expects(seen)) {
            Files.deleteIfExists(actual);
        } else {
            Files.writeString(actual, seen.text());
            assertThat(seen.text()).as("see " + actual).isEqualTo(expected.text());
        }
    }
}
