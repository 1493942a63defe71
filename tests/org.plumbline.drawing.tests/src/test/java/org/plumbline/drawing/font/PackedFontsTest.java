package org.plumbline.drawing.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lean reader of the packed fonts says the same as a library that reads all of a font. */
class PackedFontsTest {

    /** Outlines are compared for each of so many glyphs; a font has some thousands. */
    private static final int STEP = 3;

    private final FontSet fonts = new FontSet();

    @ParameterizedTest
    @EnumSource
    void isTheFileThatTheSourceListNames(Typeface typeface) throws IOException, NoSuchAlgorithmException {
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typeface.bytes()));
        assertThat(text("SOURCE.md")).contains("| " + typeface.fileName() + " |").contains(hash);
        assertThat(text("OFL.txt")).contains(": " + typeface.family()).contains("SIL OPEN FONT LICENSE Version 1.1");
        assertThat(typeface.resource()).hasNoQuery();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesItsFamilyAsTheFileDoes(Typeface typeface) throws IOException {
        try (TrueTypeFont font = parse(typeface)) {
            assertThat(font.getNaming().getFontFamily()).isEqualTo(typeface.family());
            assertThat(font.getNaming().getFontSubFamily()).isEqualTo(typeface.bold()
                    ? typeface.italic() ? "Bold Italic" : "Bold" : typeface.italic() ? "Italic" : "Regular");
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsWidthsCharactersAndHeightsAsALibraryDoes(Typeface typeface) throws IOException {
        FontFile file = fonts.file(typeface);
        try (TrueTypeFont font = parse(typeface)) {
            double em = font.getUnitsPerEm();
            for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
                assertThat(file.advance(glyph) * em).as("width of glyph %d", glyph).isCloseTo(font.getAdvanceWidth(glyph), within(1e-6));
            }
            var characters = font.getUnicodeCmapLookup();
            for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                if (file.glyph(codePoint) != characters.getGlyphId(codePoint)) {
                    assertThat(file.glyph(codePoint)).as("U+%X", codePoint).isEqualTo(characters.getGlyphId(codePoint));
                }
            }
            assertThat(file.ascent() * em).isCloseTo(font.getHorizontalHeader().getAscender(), within(1e-6));
            assertThat(file.descent() * em).isCloseTo(-font.getHorizontalHeader().getDescender(), within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsOutlinesAsALibraryDoes(Typeface typeface) throws IOException {
        try (TrueTypeFont font = parse(typeface)) {
            double em = font.getUnitsPerEm();
            for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph += STEP) {
                GlyphData data = font.getGlyph().getGlyph(glyph);
                Path2D expected = data == null ? new Path2D.Double() : data.getPath();
                Path2D seen = fonts.outline(typeface, glyph);
                Rectangle2D box = expected.getBounds2D();
                Rectangle2D own = seen.getBounds2D();
                // The library rounds points of parts that are scaled, and y grows the other way.
                assertThat(own.getMinX() * em).as("left of glyph %d", glyph).isCloseTo(box.getMinX(), within(1.5));
                assertThat(own.getMaxX() * em).as("right of glyph %d", glyph).isCloseTo(box.getMaxX(), within(1.5));
                assertThat(-own.getMaxY() * em).as("foot of glyph %d", glyph).isCloseTo(box.getMinY(), within(1.5));
                assertThat(-own.getMinY() * em).as("head of glyph %d", glyph).isCloseTo(box.getMaxY(), within(1.5));
                double area = area(expected);
                assertThat(-area(seen) * em * em).as("area of glyph %d", glyph).isCloseTo(area, within(400 + Math.abs(area) / 100));
            }
        }
    }

    /** Area with its sign, by the shoelace formula. */
    private static double area(Path2D path) {
        double twice = 0;
        double[] at = new double[6];
        double[] last = new double[2];
        double[] start = new double[2];
        double flatness = Math.max(path.getBounds2D().getWidth(), path.getBounds2D().getHeight()) / 2000;
        for (PathIterator step = path.getPathIterator(null, flatness); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                start = new double[] {at[0], at[1]};
            } else {
                double[] to = kind == PathIterator.SEG_CLOSE ? start : at;
                twice += last[0] * to[1] - to[0] * last[1];
            }
            last = kind == PathIterator.SEG_CLOSE ? start.clone() : new double[] {at[0], at[1]};
        }
        return twice / 2;
    }

    @ParameterizedTest
    @CsvSource({"Añßœŵ, SANS", "Ωλόγος, SANS", "Жёїҥ, SANS", "ليبيا, ARABIC", "√≤≥→↔, MATH", "✗☐☒, SYMBOLS", "🚰📅, EMOJI"})
    void haveTheScriptsOfOurReaders(String text, Typeface typeface) {
        assertThat(text.codePoints()).allMatch(fonts.file(typeface)::covers);
    }

    @Test
    void haveAllPresentationFormsThatLettersTake() {
        for (int c = 0xFE80; c <= 0xFEFC; c++) {
            assertThat(fonts.file(Typeface.ARABIC).covers(c)).as("U+%X", c).isTrue();
            assertThat(fonts.file(Typeface.ARABIC_BOLD).covers(c)).as("U+%X", c).isTrue();
        }
    }

    private static TrueTypeFont parse(Typeface typeface) throws IOException {
        return new TTFParser(false).parse(new RandomAccessReadBuffer(typeface.bytes()));
    }
}
