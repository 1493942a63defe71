package org.plumbline.documents.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.PlainText;

class IsolatedTextTest {

    @Test
    void readsIsolatesOfUnicodeAsThoseOfTheDocument() {
        assertThat(IsolatedText.of("a \u2068b \u2068c\u2069\u2069.")).containsExactly(Inline.text("a "),
                isolate(Inline.text("b "), isolate(Inline.text("c"))), Inline.text("."));
    }

    @Test
    void losesNoTextWhereTheyDoNotMatch() {
        assertThat(plain("a\u2069b\u2068c")).isEqualTo("abc");
        assertThat(plain("\u2068".repeat(100_000) + "deep")).isEqualTo("deep");
        assertThat(plain("")).isEmpty();
    }

    private static String plain(String text) {
        return String.join("", PlainText.of(List.of(new Paragraph(IsolatedText.of(text)))).runs());
    }

    private static Inline isolate(Inline... inlines) {
        return new Inline.Isolate(List.of(inlines), Optional.empty(), Optional.empty());
    }
}
