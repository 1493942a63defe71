package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Size;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.paint.PngWriter;
import org.plumbline.drawing.text.FontSpec;

/** Fonts are found in their bundle, and the packages of Java that pictures need are there. */
class PicturesInOsgiTest {

    @Test
    void paintsWithThePackedFonts() {
        Drawing drawing = new Drawing(new Size(200, 40), "Title", "What it shows", "en", TextDirection.LEFT_TO_RIGHT,
                List.of(Label.of("Water مياه", 10, 30, FontSpec.bold(20), Color.BLACK, TextAnchor.LEFT)));

        byte[] picture = new PngWriter(new FontSet()).write(drawing, 1);

        assertThat(FrameworkUtil.getBundle(PngWriter.class).getSymbolicName()).isEqualTo("org.plumbline.drawing");
        assertThat(new String(picture, StandardCharsets.ISO_8859_1)).startsWith("\u0089PNG").contains("What it shows");
        assertThat(picture).hasSizeGreaterThan(1000);
    }
}
