package org.plumbline.drawing.palette;

import org.plumbline.drawing.Color;

/**
 * The few colours of every chart. Text colours reach 7:1 on paper and 4.5:1 on every ground named here; lines that carry
 * meaning reach 3:1 on paper.
 *
 * @param paper the page
 * @param ink texts
 * @param faint secondary texts
 * @param rule thin lines without meaning of their own
 * @param band ground of headings and of time outside the plan
 * @param bar work to be done
 * @param barDone work that is done
 * @param accent what the reader is to see first: the critical path, an overrun
 */
public record Palette(Color paper, Color ink, Color faint, Color rule, Color band, Color bar, Color barDone, Color accent) {

    /** A calm blue and grey with a dark red accent. */
    public static Palette calm() {
        return new Palette(Color.WHITE, Color.of("#1b2733"), Color.of("#4a5763"), Color.of("#c6ced6"), Color.of("#eef2f5"),
                Color.of("#9dbcd4"), Color.of("#1f5f8b"), Color.of("#a3182b"));
    }
}
