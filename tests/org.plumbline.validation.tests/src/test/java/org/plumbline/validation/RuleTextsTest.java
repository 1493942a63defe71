package org.plumbline.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** Texts lie apart from code, one file for each rule and language. */
class RuleTextsTest {

    @Test
    void aLanguageWithoutTextsSpeaksEnglish() {
        assertThat(new RuleTexts("xx").message("IM-P-003", "order", "action A", "2026-01-01", "2026-01-02"))
                .isEqualTo("Action A ends on 2026-01-01, before it starts on 2026-01-02.");
    }

    @Test
    void aLanguageTakesFromEnglishWhatItLacks() {
        RuleTexts texts = new RuleTexts("x-test");

        assertThat(texts.message("IM-P-003", "order", "action A", "1", "2")).isEqualTo("Action A: 2 > 1");
        assertThat(texts.remedy("IM-P-003", "order")).isEqualTo("Change one of the two dates.");
    }

    @Test
    void aVarietyHasTheTextsOfItsLanguage() {
        assertThat(new RuleTexts("fr-CA").message("IM-P-001", "none", "action A")).isEqualTo("Action A\u00a0: personne n’en rend compte.");
    }

    @Test
    void whatFillsAGapOfArabicIsKeptFromChangingTheOrderAroundIt() {
        assertThat(new RuleTexts("ar").message("IM-P-001", "none", "A-1")).isEqualTo("\u2068A-1\u2069: لا أحد يُساءل عنه.");
        assertThat(new RuleTexts("ar").message("IM-P-001", "none", "الإجراء")).isEqualTo("الإجراء: لا أحد يُساءل عنه.");
    }

    @Test
    void aMissingTextIsADefect() {
        assertThatThrownBy(() -> new RuleTexts("en").message("IM-P-003", "nonsense"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void gapsAreFilledAndNothingElseIsTouched() {
        assertThat(new Template("it's {1}, not {0} {x} $1 \\", false).sentence("a$b", "c\\d")).isEqualTo("It's c\\d, not a$b {x} $1 \\");
    }

    @Test
    void aGapWithoutAnArgumentIsADefect() {
        assertThatThrownBy(() -> new Template("{0} {1}", false).fill("a")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{1}");
    }
}
