package org.plumbline.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.junit.jupiter.api.Test;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Size;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.text.FontSpec;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PngWriterTest {

    private final PngWriter writer = new PngWriter(new FontSet());
    private final Drawing drawing = new Drawing(new Size(60.5, 20), "Tïtle", "3 risks,\n\u0007 مياه", "fr-CA", TextDirection.LEFT_TO_RIGHT,
            List.of(Rect.of(10, 5, 20, 10, Style.filled(Color.of("#336699"))),
                    Rect.of(40, 5, 10, 10, Style.filled(new Hatch(Hatch.Kind.CROSS, Color.WHITE, Color.BLACK))),
                    Label.of("Ab", 10, 14, FontSpec.regular(10), Color.WHITE, TextAnchor.LEFT)));

    @Test
    void paintsOnWhitePaperAtItsScale() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(writer.write(drawing, 2)));

        assertThat(image.getWidth()).isEqualTo(121);
        assertThat(image.getHeight()).isEqualTo(40);
        assertThat(image.getColorModel().hasAlpha()).isFalse();
        assertThat(Integer.toHexString(image.getRGB(2, 2))).isEqualTo("ffffffff");
        assertThat(Integer.toHexString(image.getRGB(56, 12))).isEqualTo("ff336699");
        assertThat(colors(image, 20, 10, 40, 20)).as("the label upon the box").contains(0xffffffff);
        assertThat(colors(image, 80, 10, 20, 20)).as("the hatch").contains(0xffffffff, 0xff000000);
    }

    private static List<Integer> colors(BufferedImage image, int x, int y, int width, int height) {
        return java.util.Arrays.stream(image.getRGB(x, y, width, height, null, 0, width)).distinct().boxed().toList();
    }

    @Test
    void saysWhatItShowsAndHowLargeItIs() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(writer.write(drawing, 3))));
        Element tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");

        NodeList texts = tree.getElementsByTagName("iTXtEntry");
        assertThat(texts.getLength()).isEqualTo(2);
        assertThat(((Element) texts.item(0)).getAttribute("keyword")).isEqualTo("Title");
        assertThat(((Element) texts.item(0)).getAttribute("text")).isEqualTo("Tïtle");
        assertThat(((Element) texts.item(1)).getAttribute("keyword")).isEqualTo("Description");
        assertThat(((Element) texts.item(1)).getAttribute("text")).isEqualTo("3 risks, \uFFFD مياه");
        assertThat(((Element) texts.item(1)).getAttribute("languageTag")).isEqualTo("fr-CA");
        // 288 dots per inch
        assertThat(((Element) tree.getElementsByTagName("pHYs").item(0)).getAttribute("pixelsPerUnitXAxis")).isEqualTo("11339");
    }

    @Test
    void writesTheSameBytesAgainInEveryLocale() {
        byte[] first = writer.write(drawing, 2);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(new PngWriter(new FontSet()).write(drawing, 2)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void makesDrawingsOfAbsurdSizeSmaller() throws IOException {
        Drawing absurd = new Drawing(new Size(1_000_000, 1000), "t", "d", "en", TextDirection.LEFT_TO_RIGHT, List.of());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(writer.write(absurd, 2)));
        assertThat(image.getWidth() / image.getHeight()).isBetween(990, 1010);
    }
}
