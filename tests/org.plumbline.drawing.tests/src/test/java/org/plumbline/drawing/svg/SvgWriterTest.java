package org.plumbline.drawing.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.drawing.Circle;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Line;
import org.plumbline.drawing.Outline;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polygon;
import org.plumbline.drawing.Polyline;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Size;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.text.FontSpec;
import org.xml.sax.InputSource;

class SvgWriterTest {

    private static final Stroke STROKE = Stroke.of(Color.of("#112233"), 1.5);
    private static final Hatch HATCH = new Hatch(Hatch.Kind.RISING, Color.WHITE, Color.BLACK);

    /** Ten pixels for each character, so that widths can be counted. */
    private final SvgWriter writer = new SvgWriter((text, font) -> 10 * text.length());

    @Test
    void writesEveryShape() {
        List<Shape> shapes = List.of(
                new Rect(1, 2, 30.456, 4, 2, Style.of(Color.WHITE, STROKE.dashed(5, 3))),
                Line.of(0, 0, 10, 10.005, STROKE),
                new Polyline(List.of(new Point(0, 0), new Point(1.25, -1)), STROKE),
                new Polygon(List.of(new Point(0, 0), new Point(1, 0), new Point(0, 1)), Style.filled(HATCH)),
                new Circle(new Point(5, 5), 2, Style.stroked(Color.BLACK, 1)),
                new Outline(List.of(new Outline.Move(new Point(0, 0)), new Outline.Straight(new Point(2, 0)),
                        new Outline.Curve(new Point(3, 0), new Point(3, 1), new Point(2, 1)), new Outline.Close()), Style.filled(HATCH)),
                Label.of("Café", 3, 9, FontSpec.bold(10), Color.BLACK, TextAnchor.RIGHT),
                Group.titled("Both", List.of(Line.of(0, 0, 1, 1, STROKE))));

        assertThat(writer.element(drawing(shapes), "x")).isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" role="img" \
                aria-labelledby="x-title x-desc" lang="en" xml:lang="en" direction="ltr" font-family="'Noto Sans', 'Noto Sans Arabic', \
                'Open Sans', 'Segoe UI', system-ui, Roboto, 'DejaVu Sans', Arial, sans-serif" \
                font-weight="400" font-style="normal">
                <title id="x-title">Title</title>
                <desc id="x-desc">Description</desc>
                <defs>
                <pattern id="x-h1" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#ffffff"/>\
                <path d="M-1 1L1 -1M-1 7L7 -1M5 7L7 5" stroke="#000000" stroke-width="1.2" fill="none"/></pattern>
                </defs>
                <rect x="1" y="2" width="30.46" height="4" rx="2" fill="#ffffff" stroke="#112233" stroke-width="1.5" stroke-dasharray="5 3"/>
                <line x1="0" y1="0" x2="10" y2="10.01" stroke="#112233" stroke-width="1.5"/>
                <polyline points="0,0 1.25,-1" fill="none" stroke="#112233" stroke-width="1.5"/>
                <polygon points="0,0 1,0 0,1" fill="url(#x-h1)"/>
                <circle cx="5" cy="5" r="2" fill="none" stroke="#000000" stroke-width="1"/>
                <path d="M0,0L2,0C3,0 3,1 2,1Z" fill="url(#x-h1)"/>
                <text x="3" y="9" font-size="10" font-weight="700" textLength="40" lengthAdjust="spacingAndGlyphs" text-anchor="end" \
                fill="#000000">Café</text>
                <g>
                <title>Both</title>
                <line x1="0" y1="0" x2="1" y2="1" stroke="#112233" stroke-width="1.5"/>
                </g>
                </svg>
                """);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.001, 0", "1.006, 1.01", "-1.5, -1.5", "2.10, 2.1", "999999.999, 1000000", "0.07, 0.07", "-0.04, -0.04"})
    void writesNumbersShort(double value, String written) {
        assertThat(SvgNumber.of(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e9})
    void refusesWhatIsNoCoordinate(double value) {
        assertThatThrownBy(() -> SvgNumber.of(value)).hasMessageContaining("No coordinate");
    }

    @Test
    void countsSidesOfThePaperWhateverTheDirectionOfTheText() {
        assertThat(svgOf(Label.of("مياه", 3, 9, FontSpec.regular(10), Color.BLACK, TextAnchor.LEFT)))
                .contains("text-anchor=\"end\" direction=\"rtl\"");
        assertThat(svgOf(Label.of("مياه", 3, 9, FontSpec.regular(10), Color.BLACK, TextAnchor.RIGHT)))
                .contains("spacingAndGlyphs\" direction=\"rtl\"");
        assertThat(svgOf(Label.of("water", 3, 9, FontSpec.regular(10), Color.BLACK, TextAnchor.LEFT)))
                .contains("spacingAndGlyphs\" fill");
    }

    @Test
    void mirrorsPlacesButNotLetters() {
        Drawing mirrored = drawing(List.of(Label.of("a", 10, 9, FontSpec.regular(10), Color.BLACK, TextAnchor.LEFT),
                Rect.of(10, 0, 20, 5, Style.filled(HATCH)))).mirrored();

        assertThat(writer.element(mirrored, "x")).contains("<text x=\"90\" y=\"9\" font-size=\"10\" textLength=\"10\"")
                .contains("text-anchor=\"end\"")
                .contains("<rect x=\"70\" y=\"0\" width=\"20\"").contains("M-1 5L1 7");
        assertThat(mirrored.mirrored()).isEqualTo(drawing(mirrored.mirrored().shapes()));
    }

    @Test
    void isAGroupOnlyWhereLinksWantToBeReached() {
        Group linked = new Group(List.of(Line.of(0, 0, 1, 1, STROKE)), "", "#risk-R1");

        assertThat(svgOf(linked)).contains("role=\"group\"").contains("<a href=\"#risk-R1\">");
        assertThatThrownBy(() -> new Group(List.of(), "", "javascript:alert(1)")).hasMessageContaining("javascript:alert(1)");
        assertThatThrownBy(() -> new Group(List.of(), "", "//example.org")).hasMessageContaining("//example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</text><script>alert(1)</script>", "\"'&<>", "lone \uD800 \uDC00 \uD800", "\u0000\u0008\u001F\u007F\u0085",
        "\uFFFE\uFFFF\uFDD0\uD83F\uDFFE", "a\nb\r\nc\td", "]]>", "👩‍🔧 e\u0301 مياه"})
    void staysWellFormedWhateverTheText(String hostile) throws Exception {
        Drawing drawing = new Drawing(new Size(10, 10), hostile, hostile, "en", TextDirection.LEFT_TO_RIGHT,
                List.of(Label.of(hostile, 0, 0, FontSpec.regular(9), Color.BLACK, TextAnchor.LEFT),
                        Group.titled(hostile, List.of(Line.of(0, 0, 1, 1, STROKE)))));

        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(writer.document(drawing))));

        assertThat(root.getElementsByTagName("*").getLength()).isEqualTo(7);
        assertThat(root.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(hostile.replace("\r\n", "  ")
                .replaceAll("[\n\r\t]", " ").replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^ ]]", "\uFFFD"));
    }

    @Test
    void leavesOutMarksThatPileUp() {
        assertThat(XmlText.escape("x" + "\u0301".repeat(200) + "y\u0302")).isEqualTo("x" + "\u0301".repeat(8) + "y\u0302");
        assertThat(XmlText.escapeLines("a\r\nb\rc\td")).isEqualTo("a\nb\nc\td");
    }

    @Test
    void writesTheSameBytesInEveryPlace() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = svgOf(Line.of(0.5, 1.25, 1234.5, 2, STROKE));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(svgOf(Line.of(0.5, 1.25, 1234.5, 2, STROKE))).isEqualTo(here).contains("1234.5");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a\"b", "é"})
    void refusesPrefixesThatAreNoIds(String prefix) {
        assertThatThrownBy(() -> writer.element(drawing(List.of()), prefix)).hasMessageContaining("No prefix");
    }

    private String svgOf(Shape shape) {
        return writer.element(drawing(List.of(shape)), "x");
    }

    private static Drawing drawing(List<Shape> shapes) {
        return new Drawing(new Size(100, 50), "Title", "Description", "en", TextDirection.LEFT_TO_RIGHT, shapes);
    }
}
