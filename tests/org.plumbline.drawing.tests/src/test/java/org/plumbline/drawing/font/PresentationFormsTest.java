package org.plumbline.drawing.font;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.generated.Generated;

class PresentationFormsTest {

    private static final String STROKE = "\u0640";

    private final PresentationForms forms = new PresentationForms();

    @ParameterizedTest
    @CsvSource({
        "Bayview 2026, Bayview 2026",
        "e\u0301te\u0301, \u00E9t\u00E9",
        "سلام, \uFEB3\uFEFC\uFEE1",
        "لا, \uFEFB",
        "گچ, \uFB94\uFB7B",
        "مُحَمَّد, \uFEE3\u064F\uFEA4\u064E\uFEE4\u064E\u0651\uFEAA",
        "لَا, \uFEFB\u064E",
        "ب\u200Cب, \uFE8F\u200C\uFE8F",
        "ب\u200D, \uFE91\u200D",
        "ىء على, \uFEEF\uFE80 \uFECB\uFEE0\uFEF0",
        "ىى, \uFBE8\uFEF0",
        "ماء x ب, \uFEE3\uFE8E\uFE80 x \uFE8F"})
    void joinsLettersAndComposesMarks(String text, String shown) {
        assertThat(forms.of(text)).isEqualTo(shown);
    }

    /** Every form of one letter that Unicode lists is what that letter takes where Unicode says so. */
    @Test
    void knowsEveryFormThatUnicodeHas() {
        int found = 0;
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            String letter = Normalizer2.getNFKDInstance().getDecomposition(form);
            if (letter == null || letter.length() > 1 && !letter.matches("\u0644[\u0627\u0653-\u0655]+")) {
                continue;
            }
            String written = switch (UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE)) {
                case UCharacter.DecompositionType.ISOLATED -> letter;
                case UCharacter.DecompositionType.FINAL -> STROKE + letter;
                case UCharacter.DecompositionType.INITIAL -> letter + STROKE;
                case UCharacter.DecompositionType.MEDIAL -> STROKE + letter + STROKE;
                default -> "";
            };
            if (!written.isEmpty()) {
                assertThat(forms.of(written).replace(STROKE, "")).as("U+%X", form).isEqualTo(Character.toString(form));
                found++;
            }
        }
        assertThat(found).isGreaterThan(230);
    }

    @Test
    void keepsWhatItDoesNotJoin() {
        Generated.rounds(25, 400, random -> {
            StringBuilder text = new StringBuilder();
            random.ints(200, 0x20, 0x1FFFF).filter(c -> c < 0x600 || c > 0x6FF).filter(c -> c < 0xD800 || c > 0xDFFF)
                    .forEach(text::appendCodePoint);
            String composed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
            assertThat(forms.of(composed)).isEqualTo(composed);
        });
    }
}
