package org.plumbline.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentOutputTest {

    @TempDir
    private Path folder;

    @Test
    void makesTheFolderAndReplacesAnOlderFile() throws Exception {
        Path out = folder.resolve("a/b");
        DocumentOutput output = new DocumentOutput(out);

        output.store("x.html", text("old and long"));
        Path stored = output.store("x.html", text("new"));

        assertThat(stored).isEqualTo(out.resolve("x.html")).hasContent("new");
        assertThat(files(out)).containsExactly("x.html");
    }

    @Test
    void leavesTheOlderFileWhenTheDiskIsFull() throws Exception {
        DocumentOutput output = new DocumentOutput(folder);
        output.store("x.html", text("old"));

        DocumentOutputException failure = failure(output, "x.html", out -> {
            out.write(new byte[200_000]);
            throw new IOException("No space left on device");
        });

        assertThat(failure).hasMessageContaining("No space left on device").hasMessageContaining("Make room");
        assertThat(failure.place()).isEqualTo(folder.resolve("x.html")).hasContent("old");
        assertThat(files(folder)).containsExactly("x.html");
    }

    @Test
    void saysThatTheFolderIsAFile() throws Exception {
        Path file = Files.createFile(folder.resolve("out"));

        DocumentOutputException failure = failure(new DocumentOutput(file), "x.html", text("new"));

        assertThat(failure.place()).isEqualTo(file);
        assertThat(failure.problem()).isEqualTo("The output folder is a file.");
        assertThat(failure.remedy()).isEqualTo("Choose another output folder.");
    }

    @Test
    void saysThatTheFolderCannotBeMadeBelowAFile() throws Exception {
        Path file = Files.createFile(folder.resolve("out"));

        assertThat(failure(new DocumentOutput(file.resolve("deep/er")), "x.html", text("new")).problem())
                .startsWith("The output folder cannot be made: ");
    }

    @Test
    void saysThatAFolderHasTheDocumentsName() throws Exception {
        Files.createDirectories(folder.resolve("x.html/inner"));

        assertThat(failure(new DocumentOutput(folder), "x.html", text("new")).problem()).isEqualTo("A folder has the name of the document.");
        assertThat(files(folder)).containsExactly("x.html");
    }

    @Test
    void saysThatOneMayNotWriteThere() {
        assertThat(failure(new DocumentOutput(folder), "x.html", out -> {
            throw new AccessDeniedException("x.html");
        }).problem()).isEqualTo("You may not write there.");
    }

    @Test
    void followsALinkToAFolder() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        new DocumentOutput(link).store("x.html", text("new"));

        assertThat(real.resolve("x.html")).hasContent("new");
    }

    private static DocumentOutput.Content text(String text) {
        return (OutputStream out) -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static DocumentOutputException failure(DocumentOutput output, String name, DocumentOutput.Content content) {
        return catchThrowableOfType(DocumentOutputException.class, () -> output.store(name, content));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
