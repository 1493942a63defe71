package org.plumbline.drawing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.generated.Generated;

class TextWrapTest {

    /** Ten pixels for each character as Java counts it, so that widths in tests can be counted. */
    private final TextWrap wrap = new TextWrap((text, font) -> 10 * text.length(), FontSpec.regular(10));

    @Test
    void breaksBetweenWords() {
        assertThat(wrap.lines("publish every contract award", 140, 9)).containsExactly("publish every", "contract award");
    }

    @Test
    void breaksAfterHyphens() {
        assertThat(wrap.lines("toll-free number", 60, 9)).containsExactly("toll-", "free", "number");
    }

    @Test
    void breaksWordsThatAreWiderThanALine() {
        assertThat(wrap.lines("Donaudampfschiff", 60, 9)).containsExactly("Donaud", "ampfsc", "hiff");
    }

    @Test
    void saysThatSomethingIsLeftOut() {
        assertThat(wrap.lines("publish every contract award", 140, 1)).containsExactly("publish every…");
        assertThat(wrap.cut("short", 140)).isEqualTo("short");
    }

    @Test
    void hasNoLineForBlankText() {
        assertThat(wrap.lines(" \n\t ", 140, 3)).isEmpty();
    }

    @Test
    void keepsCharactersWhole() {
        String family = "👨‍👩‍👧";
        assertThat(wrap.lines("👍👍👍", 20, 9)).containsExactly("👍", "👍", "👍");
        assertThat(wrap.lines("e\u0301e\u0301", 10, 9)).containsExactly("e\u0301", "e\u0301");
        assertThat(wrap.lines(family + family, 10, 9)).containsExactly(family, family);
        assertThat(wrap.cut(family + family, 30)).isEqualTo(family + "…");
    }

    @Test
    void losesNothingAndSplitsNoCharacterOfGeneratedText() {
        List<String> pieces = List.of("a", "W", " ", "-", "ß", "e\u0301", "مياه", "👩‍🔧", "😀", "\u05d0", "水", "0", "\u200f", "ﷺ");
        Generated.rounds(25, 400, random -> {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(400); piece > 0; piece--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            List<String> lines = wrap.lines(text.toString(), 10 + random.nextInt(200), 1000);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines).allMatch(line -> startsAndEndsWhole(text.toString(), line));
        });
    }

    private static boolean startsAndEndsWhole(String text, String line) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int start = text.indexOf(line);
        return start < 0 || characters.isBoundary(start) && characters.isBoundary(start + line.length());
    }

    @Test
    void copesWithAnEndlessWordInTime() {
        assertThat(wrap.lines("x".repeat(10_000), 100, 3)).containsExactly("x".repeat(10), "x".repeat(10), "x".repeat(9) + "…");
    }
}
