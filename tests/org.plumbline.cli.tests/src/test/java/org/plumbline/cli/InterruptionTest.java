package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.create.NewFiles;
import org.plumbline.cli.files.FileReplacement;
import org.plumbline.documents.writing.DocumentOutput;

/** Stopping the program, at whatever moment, leaves whole files only. */
class InterruptionTest {

    private static final List<String> DOCUMENTS = List.of("roadmap-BAYVIEW-2026-en.html", "roadmap-BAYVIEW-2026-en.pdf",
            "roadmap-BAYVIEW-2026-en.docx");

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    @Test
    void replacesNoFileOnceInterrupted() throws IOException {
        Path file = Files.writeString(folder.resolve("a.plumb"), "old");

        assertStops(() -> new FileReplacement().replace(file, "new".getBytes()));

        assertThat(file).hasContent("old");
        assertThat(names(folder)).containsExactly("a.plumb");
    }

    @Test
    void leavesNoNewFileOnceInterrupted() throws IOException {
        assertStops(() -> new NewFiles(folder.resolve("x/y")).write(Map.of("a.plumb", "new")));

        assertThat(names(folder)).isEmpty();
    }

    @Test
    void storesNoDocumentOnceInterrupted() throws IOException {
        assertStops(() -> new DocumentOutput(folder).store("a.html", out -> out.write(new byte[1 << 20])));

        assertThat(names(folder)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsAtOnceAndSilentlyWhenStoppedFromOutside() throws Exception {
        PackedPlumb plumb = new PackedPlumb(cache, folder);
        plumb.run("demo", "--out", "warm");
        // what is stopped while Java itself is starting is told by Java, in its words
        for (int delay : new int[] {250, 400, 700, 1100, 1600, 2200, 3000}) {
            Path err = folder.resolve("err.txt");
            Process process = plumb.builder("demo", "--out", "out").redirectOutput(folder.resolve("out.txt").toFile())
                    .redirectError(err.toFile()).start();
            Thread.sleep(delay);
            process.destroy();

            assertThat(process.waitFor()).as("after %d ms: %s", delay, Files.readString(err)).isIn(0, 143);
            assertThat(err).hasContent("");
            if (Files.exists(folder.resolve("out"))) {
                assertThat(names(folder.resolve("out"))).isSubsetOf(DOCUMENTS);
                DOCUMENTS.forEach(this::assertWhole);
            }
        }
    }

    private void assertWhole(String document) {
        if (Files.exists(folder.resolve("out").resolve(document))) {
            assertThat(folder.resolve("out").resolve(document)).hasSameBinaryContentAs(folder.resolve("warm").resolve(document));
        }
    }

    private static void assertStops(ThrowingCallable work) {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(work).isNotNull();
        } finally {
            Thread.interrupted();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
