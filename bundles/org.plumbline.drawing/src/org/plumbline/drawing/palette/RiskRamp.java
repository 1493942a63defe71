package org.plumbline.drawing.palette;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.drawing.Color;

/**
 * A sequence of colours for ordered levels, from harmless to worst. Each step is darker than the one before by the same
 * share of perceived lightness, so that the order survives grey print and any colour blindness; hue runs from pale yellow
 * over orange to dark red, away from the red and green that many readers cannot tell apart.
 */
public final class RiskRamp {

    private static final List<Color> STOPS = List.of(Color.of("#fff8d6"), Color.of("#fcd975"), Color.of("#f39b3f"),
            Color.of("#ce492b"), Color.of("#7f1328"));

    private final int levels;

    /** @param levels how many levels there are, 1 or more */
    public RiskRamp(int levels) {
        if (levels < 1) {
            throw new IllegalArgumentException("A ramp needs a level: " + levels);
        }
        this.levels = levels;
    }

    /**
     * The colour of a level.
     *
     * @param rank 0 for the lowest level to {@code levels - 1} for the worst
     */
    public Color color(int rank) {
        if (rank < 0 || rank >= levels) {
            throw new IndexOutOfBoundsException("Rank " + rank + " of " + levels + " levels");
        }
        double place = levels == 1 ? 0 : (double) rank / (levels - 1) * (STOPS.size() - 1);
        int stop = Math.min((int) place, STOPS.size() - 2);
        return STOPS.get(stop).mixedWith(STOPS.get(stop + 1), place - stop);
    }

    /** All colours, the lowest level first. */
    public List<Color> colors() {
        List<Color> colors = new ArrayList<>();
        for (int rank = 0; rank < levels; rank++) {
            colors.add(color(rank));
        }
        return List.copyOf(colors);
    }
}
