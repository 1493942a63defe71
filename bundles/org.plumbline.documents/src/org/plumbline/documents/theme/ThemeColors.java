package org.plumbline.documents.theme;

import org.plumbline.drawing.Color;
import org.plumbline.drawing.palette.Palette;

/**
 * The colours of documents and of the charts in them, on white paper. Those of risk levels are the methodology's and not a
 * matter of the theme.
 *
 * @param ink running text
 * @param faint secondary text
 * @param rule thin lines without meaning of their own
 * @param band ground of table heads and notes
 * @param accent headings' numbers, links, work that is done
 * @param alarm what the reader is to see first: warnings, the critical path, an overrun
 */
public record ThemeColors(Color ink, Color faint, Color rule, Color band, Color accent, Color alarm) {

    /** How far work to be done is paler than work that is done. */
    private static final double PALER = 0.62;

    /** Calm blue and grey with a dark red alarm. */
    public static ThemeColors standard() {
        return new ThemeColors(Color.of("#1b2733"), Color.of("#4a5763"), Color.of("#c6ced6"), Color.of("#eef2f5"), Color.of("#1f5f8b"),
                Color.of("#a3182b"));
    }

    /** The same colours for charts. */
    public Palette palette() {
        if (equals(standard())) {
            return Palette.calm();
        }
        return new Palette(Color.WHITE, ink, faint, rule, band, accent.mixedWith(Color.WHITE, PALER), accent, alarm);
    }
}
