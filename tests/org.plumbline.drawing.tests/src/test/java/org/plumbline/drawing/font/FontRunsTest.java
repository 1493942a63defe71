package org.plumbline.drawing.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.generated.Generated;

class FontRunsTest {

    private final FontRuns runs = new FontRuns(new FontSet());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Risk R1: procurement      | SANS[Risk R1: procurement]",
        "risk ≤ 4 → ✓              | SANS[risk ]MATH[≤]SANS[ 4 ]MATH[→]SANS[ ]MATH[✓]",
        "☐ yes ☒ no                | SYMBOLS[☐]SANS[ yes ]SYMBOLS[☒]SANS[ no]",
        "مياه 12                   | ARABIC[مياه ]SANS[12]",
        "\u0661\u0662, \u0663      | ARABIC[\u0661\u0662]SANS[, ]ARABIC[\u0663]",
        "© ❤\uFE0F 👍🏽              | SANS[© ]EMOJI[❤]SANS[ ]EMOJI[👍]",
        "👨\u200D👩\u200D👧 1\uFE0F\u20E3     | EMOJI[👨👩👧]SANS[ ]EMOJI[1\u20E3]",
        "水 x עב                   | MATH[\u2B1C]SANS[ x ]MATH[\u25FB\u25FB]",
        "a\u0315\u1AC1 b\u00ADc    | SANS[a\u0315 bc]"})
    void eachCharacterIsShownByAFontThatHasIt(String text, String expected) {
        assertThat(shown(text, false, false)).isEqualTo(expected);
    }

    @Test
    void takeTheStyleThatIsThere() {
        assertThat(shown("Ab مي", true, false)).isEqualTo("SANS_BOLD[Ab ]ARABIC_BOLD[مي]");
        assertThat(shown("Ab مي ≤", false, true)).isEqualTo("SANS_ITALIC[Ab ]ARABIC[مي ]MATH[≤]");
        assertThat(shown("Ab", true, true)).isEqualTo("SANS_BOLD_ITALIC[Ab]");
    }

    @Test
    void nameWhatNoFontHas() {
        assertThat(runs.missing("Bayview ميا ≤ 👍\u200D \uFE0F")).isEmpty();
        assertThat(runs.missing("水 א x 水")).containsExactly(0x05D0, 0x6C34);
    }

    @Test
    void keepTheWholeTextAndShowOnlyWhatTheirFontHas() {
        FontSet fonts = new FontSet();
        Generated.rounds(25, 400, random -> {
            StringBuilder text = new StringBuilder();
            random.ints(60, 1, random.nextBoolean() ? 0x800 : 0x20000).filter(c -> c < 0xD800 || c > 0xDFFF)
                    .forEach(text::appendCodePoint);
            var split = runs.split(text.toString(), random.nextBoolean(), random.nextBoolean());
            assertThat(split.stream().map(FontRun::source).collect(Collectors.joining())).isEqualTo(text.toString());
            assertThat(split).allSatisfy(run -> assertThat(run.text().codePoints()).allMatch(fonts.file(run.typeface())::covers));
        });
    }

    private String shown(String text, boolean bold, boolean italic) {
        return runs.split(text, bold, italic).stream().map(run -> run.typeface() + "[" + run.text() + "]").collect(Collectors.joining());
    }

    /** The short way for common scripts comes to the same characters as the general rules. */
    @Test
    void splitIntoTheCharactersThatUnicodeCounts() {
        Generated.rounds(25, 400, random -> {
            StringBuilder text = new StringBuilder();
            random.ints(80, 0x20, random.nextBoolean() ? 0x0700 : 0xFFFF).filter(c -> c < 0xD800 || c > 0xDFFF).forEach(text::appendCodePoint);
            for (String part : List.of(text.toString(), "e\u0301\u0323x", "\u0301x", "مُحَمَّد", "a\u200D\u0301", "ﷺ\u064B.", text.substring(0, 1))) {
                List<String> expected = new ArrayList<>();
                BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
                boundaries.setText(part);
                for (int start = 0, end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
                    expected.add(part.substring(start, end));
                }
                assertThat(Characters.of(part)).isEqualTo(expected);
            }
        });
    }
}
