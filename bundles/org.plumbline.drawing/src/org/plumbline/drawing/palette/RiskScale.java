package org.plumbline.drawing.palette;

import java.util.List;
import java.util.Optional;

import org.plumbline.drawing.Color;

/** Ordered risk levels with the colour of each: the methodology's own colour, else the one of the level's rank. */
public record RiskScale(List<Level> levels) {

    public RiskScale {
        levels = List.copyOf(levels);
    }

    /**
     * A level.
     *
     * @param abbreviation one to three characters, shown upon the colour; may be empty
     * @param color the methodology's colour; empty to take it from the level's rank
     */
    public record Level(String name, String abbreviation, Optional<Color> color) {
    }

    /**
     * The colour of a level.
     *
     * @param rank 0 for the lowest level
     */
    public Color color(int rank) {
        return levels.get(rank).color().orElseGet(() -> new RiskRamp(levels.size()).color(rank));
    }
}
