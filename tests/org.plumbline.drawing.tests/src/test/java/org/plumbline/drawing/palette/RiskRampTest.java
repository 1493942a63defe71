package org.plumbline.drawing.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.drawing.Color;

class RiskRampTest {

    /** Neighbours differ enough for a printer without colour: a ratio of 1.1 is about five of a hundred steps of grey. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10})
    void growsDarkerWithEveryLevel(int levels) {
        List<Color> colors = new RiskRamp(levels).colors();

        for (int rank = 1; rank < levels; rank++) {
            assertThat(colors.get(rank).luminance()).isLessThan(colors.get(rank - 1).luminance());
            assertThat(colors.get(rank).contrast(colors.get(rank - 1))).as("%d of %d", rank, levels).isGreaterThan(1.1);
        }
    }

    @Test
    void endsAtTheSameColoursForAnyNumberOfLevels() {
        assertThat(new RiskRamp(3).colors()).startsWith(new RiskRamp(7).color(0)).endsWith(new RiskRamp(7).color(6));
        assertThat(new RiskRamp(1).colors()).hasSize(1);
        assertThatThrownBy(() -> new RiskRamp(3).color(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void givesWayToTheMethodologysColours() {
        Color own = Color.of("#2e9e4f");
        RiskScale scale = new RiskScale(List.of(new RiskScale.Level("Low", "L", Optional.of(own)),
                new RiskScale.Level("High", "H", Optional.empty())));

        assertThat(scale.color(0)).isEqualTo(own);
        assertThat(scale.color(1)).isEqualTo(new RiskRamp(2).color(1));
    }

    @Test
    void hasTextsAndLinesThatStandOutOnEveryGround() {
        Palette palette = Palette.calm();

        for (Color ground : List.of(palette.paper(), palette.band())) {
            assertThat(palette.ink().contrast(ground)).isGreaterThan(7);
            assertThat(palette.faint().contrast(ground)).isGreaterThan(4.5);
            assertThat(palette.accent().contrast(ground)).isGreaterThan(4.5);
            assertThat(palette.barDone().contrast(ground)).isGreaterThan(3);
        }
        assertThat(palette.barDone().contrast(palette.bar())).isGreaterThan(3);
    }
}
