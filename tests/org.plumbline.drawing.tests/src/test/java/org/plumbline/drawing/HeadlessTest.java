package org.plumbline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * On a machine without fontconfig the first touch of AWT's font manager fails, and on one without a display that of a window:
 * no class of the bundle may name AWT, save for its geometry; the painter may paint, but knows no fonts either.
 */
class HeadlessTest {

    @Test
    void namesNoClassOfAwt() throws IOException, URISyntaxException {
        File code = new File(Drawing.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (code.isDirectory()) {
            assertNoAwt(code.toPath());
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(code.toPath())) {
                assertNoAwt(jar.getPath("/org"));
            }
        }
    }

    private static void assertNoAwt(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(classes).hasSizeGreaterThan(40).allSatisfy(file -> assertThat(
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString()).doesNotContainPattern(forbidden(file)));
        }
    }

    private static String forbidden(Path file) {
        return file.toString().contains("paint") ? "java/awt/(font/|Font|Toolkit|Component|Window)|drawString|drawGlyphVector"
                : "java/awt/(?!geom/)";
    }
}
