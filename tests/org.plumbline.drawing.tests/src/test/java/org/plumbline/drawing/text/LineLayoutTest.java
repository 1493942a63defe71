package org.plumbline.drawing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.font.Typeface;
import org.plumbline.generated.Generated;

class LineLayoutTest {

    private final FontSet fonts = new FontSet();
    private final LineLayout layout = new LineLayout(fonts);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "plan 12            | LEFT_TO_RIGHT | plan 12",
        "ab خطة cd          | LEFT_TO_RIGHT | ab \uFE94\uFEC4\uFEA7 cd",
        "ab خطة cd          | RIGHT_TO_LEFT | cd \uFE94\uFEC4\uFEA7 ab",
        "خطة (12) x         | RIGHT_TO_LEFT | x (12) \uFE94\uFEC4\uFEA7",
        "(خطة)              | LEFT_TO_RIGHT | (\uFE94\uFEC4\uFEA7)",
        "خ«12»              | RIGHT_TO_LEFT | «12»\uFEA5",
        "٣٤٥                | LEFT_TO_RIGHT | ٣٤٥",
        "\u202Eabc\u202C d  | LEFT_TO_RIGHT | cba d",
        "a\u2067b خ\u2069c  | LEFT_TO_RIGHT | a\uFEA5 bc"})
    void ordersGlyphsAsTheyAreSeen(String text, TextDirection direction, String seen) {
        assertThat(characters(layout.layout(text, false, false, direction))).isEqualTo(seen);
    }

    private String characters(GlyphLine line) {
        Map<Integer, String> latin = characters(Typeface.SANS, 0x20, 0x17F);
        Map<Integer, String> arabic = characters(Typeface.ARABIC, 0x20, 0x6FF);
        arabic.putAll(characters(Typeface.ARABIC, 0xFE80, 0xFEFC));
        return line.glyphs().stream().map(glyph -> (glyph.typeface() == Typeface.SANS ? latin : arabic).get(glyph.glyph()))
                .collect(Collectors.joining());
    }

    private Map<Integer, String> characters(Typeface typeface, int from, int to) {
        Map<Integer, String> characters = new HashMap<>();
        for (int c = to; c >= from; c--) {
            if (c != 0xA0) {
                characters.put(fonts.file(typeface).glyph(c), Character.toString(c));
            }
        }
        return characters;
    }

    @Test
    void setsMarksAboveEachOtherAndBelow() {
        List<GlyphLine.Glyph> glyphs = layout.layout("x\u0302\u0303\u0323", false, false, TextDirection.LEFT_TO_RIGHT).glyphs();
        assertThat(glyphs).hasSize(4);
        List<Double> tops = glyphs.stream().map(g -> fonts.outline(g.typeface(), g.glyph()).getBounds2D().getMinY() + g.y()).toList();
        assertThat(tops.get(1)).as("the dot below").isGreaterThan(0);
        assertThat(tops.get(2)).as("the hat").isLessThan(tops.get(0));
        assertThat(tops.get(3)).as("the tilde upon the hat").isLessThan(tops.get(2));
        double center = fonts.outline(Typeface.SANS, glyphs.getFirst().glyph()).getBounds2D().getCenterX();
        assertThat(glyphs).allSatisfy(g -> assertThat(
                fonts.outline(g.typeface(), g.glyph()).getBounds2D().getCenterX() + g.x()).isCloseTo(center, within(1e-9)));
    }

    @Test
    void isAsWideAsItWasMeasured() {
        List<String> pieces = List.of("a", "W ", "(", ")", "e\u0301", "x\u0303\u0323", "مياه", "الأ", "مُحَ", "👩‍🔧", "水", "\u05d0", "≤", "\u202E",
                "\u2067", "\u2069", "12", "٣", "\uFFFD", "\t", "\u0007");
        PackedTextMetrics metrics = new PackedTextMetrics(fonts);
        Generated.rounds(25, 400, random -> {
            String text = random.ints(random.nextInt(40), 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            boolean bold = random.nextBoolean();
            boolean italic = random.nextBoolean();
            for (TextDirection direction : TextDirection.values()) {
                assertThat(layout.layout(text, bold, italic, direction).width() * 10).as(text)
                        .isCloseTo(metrics.width(text, new FontSpec(10, bold, italic)), within(1e-6));
            }
        });
    }

    @Test
    void mirrorsWhatUnicodeMirrors() {
        for (int c = 0; c < 0xFFFF; c++) {
            if (MirroredPairs.of(c) != c) {
                assertThat(MirroredPairs.of(c)).as("U+%X", c).isEqualTo(UCharacter.getMirror(c));
            }
        }
        assertThat("()[]{}<>«»‹›≤≥".chars()).allMatch(c -> MirroredPairs.of(c) != c);
    }
}
