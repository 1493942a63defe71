package org.plumbline.documents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {

    @ParameterizedTest
    @CsvSource({"BAYVIEW-2026.R1, risk-BAYVIEW-2026.R1", "a b, risk-a_20_b", "a_20_b, risk-a_5f_20_5f_b", "خطر, risk-_62e__637__631_",
        "'', risk-", "'\"><script>', risk-_22__3e__3c_script_3e_"})
    void givesEveryNameAnAnchorOfItsOwn(String name, String anchor) {
        assertThat(Anchor.of("risk", name).value()).isEqualTo(anchor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "_content", "a b", "a#b", "ä"})
    void refusesWhatSomeFormatCouldNotWrite(String value) {
        assertThatThrownBy(() -> new Anchor(value)).hasMessageContaining("No anchor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "https://example.org/a%20b?c=d&e#f", "HTTPS://EXAMPLE.ORG", "mailto:a@example.org",
        "https://مثال.example/مياه"})
    void letsSafeAddressesOut(String address) {
        assertThat(LinkTarget.external(address)).contains(new LinkTarget.External(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http:", "https://", "javascript:alert(1)", " https://example.org", "https://a b", "https://a\"b", "https://a\nb",
        "ftp://example.org", "data:text/html,x", "//example.org", "#x", "https://a<b"})
    void keepsEverythingElseIn(String address) {
        assertThat(LinkTarget.external(address)).isEmpty();
    }

    @Test
    void canNotBeMadeUnsafe() {
        assertThatThrownBy(() -> new LinkTarget.External("javascript:alert(1)")).hasMessageContaining("javascript:alert(1)");
    }
}
