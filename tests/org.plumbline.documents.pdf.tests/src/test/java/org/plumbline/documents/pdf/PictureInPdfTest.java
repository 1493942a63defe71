package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

class PictureInPdfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "656 | 400 | en | LEFT_TO_RIGHT | Risks            | Two risks are high.",
        "984 | 54  | ar | RIGHT_TO_LEFT | المخاطر           | خطران مرتفعان.",
        "60  | 900 | fr | LEFT_TO_RIGHT | <b> \u0007 ]]>   | x\uFFFF & \u202Ey"})
    void isAPageOfItsSizeThatSaysWhatItShows(int width, int height, String language, TextDirection direction, String title, String description)
            throws IOException {
        Drawing drawing = new Drawing(new Size(width, height), title, description, language, direction,
                List.of(Rect.of(0, 0, width, height, Style.filled(new Hatch(Hatch.Kind.CROSS, Color.WHITE, Color.BLACK))),
                        Label.of(title, 0, 20, FontSpec.bold(12), Color.BLACK, TextAnchor.LEFT)));

        Pdf pdf = new Pdf(written(drawing));

        assertThat(pdf.pages()).isEqualTo(1);
        PDRectangle page = pdf.read(document -> document.getPage(0).getMediaBox());
        assertThat(page.getWidth()).isCloseTo(width * 0.75f, within(0.1f));
        assertThat(page.getHeight()).isCloseTo(height * 0.75f, within(0.1f));
        assertThat(pdf.alternatives()).singleElement().satisfies(text -> assertThat(text).doesNotContain("\u0007", "\uFFFF")
                .contains(title.substring(0, 3), description.substring(description.length() - 1)));
        PdfUa.holdsFor(pdf.bytes(), title);
        assertThat(written(drawing)).isEqualTo(pdf.bytes());
    }

    private static byte[] written(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPictureWriter(new FontSet()).write(drawing, out);
        return out.toByteArray();
    }
}
