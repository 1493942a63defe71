package org.plumbline.diagram.format;

import java.util.List;

/**
 * What styles of a mapping mean. Sirius has no place for that; it stands in the documentation of a mapping, as
 * {@code Legend: none | first | second}: an expression for the style without a condition, then one for each conditional style; the last
 * one goes for all that follow, and an empty one keeps a style out of the legend.
 *
 * @param expressions in the order of the styles; none if the documentation says nothing of it
 */
public record LegendLine(List<String> expressions) {

    private static final String SIGN = "Legend:";

    public LegendLine {
        expressions = List.copyOf(expressions);
    }

    /** The line of a mapping. */
    public static LegendLine of(Part mapping) {
        return mapping.text("documentation").lines().map(String::strip).filter(line -> line.startsWith(SIGN)).findFirst()
                .map(line -> new LegendLine(List.of(line.substring(SIGN.length()).split("\\|", -1)).stream().map(String::strip).toList()))
                .orElseGet(() -> new LegendLine(List.of()));
    }

    /**
     * The expression for a style.
     *
     * @param rank 0 for the style without a condition, else the place of the conditional one, counted from 1
     * @return empty if a legend leaves the style out
     */
    public String of(int rank) {
        return expressions.isEmpty() ? "" : expressions.get(Math.min(rank, expressions.size() - 1));
    }
}
