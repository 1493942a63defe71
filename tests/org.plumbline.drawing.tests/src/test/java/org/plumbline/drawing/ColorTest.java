package org.plumbline.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

    /** Pairs whose ratios are published with WCAG's own examples and tools. */
    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#777777, #ffffff, 4.48", "#767676, #ffffff, 4.54", "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59", "#123456, #123456, 1"})
    void measuresContrastAsWcagDoes(String one, String other, double ratio) {
        assertThat(Color.of(one).contrast(Color.of(other))).isCloseTo(ratio, within(0.005));
        assertThat(Color.of(other).contrast(Color.of(one))).isCloseTo(ratio, within(0.005));
    }

    @Test
    void findsLettersThatStandOutOnAnyGround() {
        for (int red = 0; red < 256; red += 5) {
            for (int green = 0; green < 256; green += 5) {
                for (int blue = 0; blue < 256; blue += 5) {
                    Color ground = new Color(red, green, blue);
                    assertThat(ground.contrast(ground.inkUpon())).as(ground.hex()).isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#1234567", "#123456;background:url(x)", " #123456"})
    void readsNothingButSixHexadecimalDigits(String text) {
        assertThat(Color.parse(text)).isEmpty();
    }

    @Test
    void writesWhatItReads() {
        assertThat(Color.of("#0A2b3C").hex()).isEqualTo("#0a2b3c");
        assertThat(Color.parse(null)).isEmpty();
        assertThatThrownBy(() -> new Color(0, 256, 0)).hasMessageContaining("0..255");
    }
}
