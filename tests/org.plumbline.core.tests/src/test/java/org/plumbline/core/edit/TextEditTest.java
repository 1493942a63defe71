package org.plumbline.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.generated.Generated;

/** A list of edits counts in the text before any of them, and leads back. */
class TextEditTest {

    @Test
    void everyEditCountsInTheTextBeforeAnyOfThem() {
        List<TextEdit> edits = List.of(new TextEdit(8, 1, "3"), new TextEdit(0, 4, "a risk"));

        assertThat(TextEdit.apply(edits, "risk OPS2 {}")).isEqualTo("a risk OPS3 {}");
    }

    @Test
    void insertionsAtOnePlaceFollowOneAnotherAndComeFirst() {
        List<TextEdit> edits = List.of(new TextEdit(1, 1, "x"), new TextEdit(1, 0, "1"), new TextEdit(1, 0, "2"));

        assertThat(TextEdit.apply(edits, "abc")).isEqualTo("a12xc");
    }

    @Test
    void editsThatOverlapAreAMistake() {
        List<TextEdit> edits = List.of(new TextEdit(0, 2, ""), new TextEdit(1, 2, ""));

        assertThatThrownBy(() -> TextEdit.apply(edits, "abc")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void editsBeyondTheTextAreAMistake() {
        assertThatThrownBy(() -> TextEdit.apply(List.of(new TextEdit(3, 1, "")), "abc")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theInverseLeadsBack() {
        Generated.rounds(60, 1_000, random -> {
            String text = text(random, 40);
            List<TextEdit> edits = edits(random, text);

            assertThat(TextEdit.apply(TextEdit.inverse(edits, text), TextEdit.apply(edits, text))).isEqualTo(text);
        });
    }

    private static List<TextEdit> edits(Random random, String text) {
        List<TextEdit> edits = new ArrayList<>();
        for (int at = random.nextInt(4); at <= text.length(); at += random.nextInt(6)) {
            int length = random.nextInt(Math.min(4, text.length() - at + 1));
            edits.add(new TextEdit(at, length, text(random, 4)));
            at += length;
        }
        Collections.shuffle(edits, random);
        return edits;
    }

    private static String text(Random random, int most) {
        return random.ints(random.nextInt(most + 1), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
