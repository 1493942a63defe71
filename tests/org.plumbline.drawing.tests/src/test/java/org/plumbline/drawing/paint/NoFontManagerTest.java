package org.plumbline.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Size;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.text.FontSpec;

/**
 * On a machine without fontconfig the first touch of AWT's font manager fails. A Java of its own writes a picture and lists
 * the classes that it loads: the manager must not be among them. (The property sun.font.fontmanager, which used to make any
 * use of fonts fail, is no longer heeded by newer Javas.)
 */
class NoFontManagerTest {

    @TempDir
    Path folder;

    @Test
    void isAskedForByPictures() throws IOException, InterruptedException {
        assertThat(classesOf("picture")).contains("java.awt.image.BufferedImage").doesNotContain("sun.font.FontManager", "sun.font.SunFontManager");
    }

    /** Else the test above could not fail. */
    @Test
    void wouldBeSeen() throws IOException, InterruptedException {
        assertThat(classesOf("text")).contains("sun.font.FontManager", "sun.font.SunFontManager");
    }

    private String classesOf(String what) throws IOException, InterruptedException {
        Path log = folder.resolve(what + ".log");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xlog:class+load:file=" + log.getFileName(),
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), what)
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("out"))).isZero();
        return Files.readString(log);
    }

    /** What the other Java runs. */
    static final class Main {

        public static void main(String[] arguments) {
            if (arguments[0].equals("text")) {
                Graphics2D graphics = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
                graphics.getFontMetrics();
                return;
            }
            Drawing drawing = new Drawing(new Size(100, 20), "Title", "Description", "en", TextDirection.LEFT_TO_RIGHT,
                    List.of(Label.of("Ωμ مياه ≤ 👍 水", 0, 15, FontSpec.bold(12), Color.BLACK, TextAnchor.LEFT)));
            if (new PngWriter(new FontSet()).write(drawing, 2).length < 500) {
                throw new AssertionError("The picture is empty");
            }
        }
    }
}
