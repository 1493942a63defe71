package org.plumbline.documents.theme.file;

import java.util.List;
import java.util.Locale;
import org.plumbline.documents.theme.ThemeColors;
import org.plumbline.drawing.Color;

/**
 * Reads {@code [colors]}. Letters must stand out 4.5:1 on what they stand upon: white paper, and the band for all but alarms.
 * Source: WCAG 2.1, success criterion 1.4.3.
 */
final class ColorSettings {

    private static final double LEGIBLE = 4.5;
    private static final double STEP = 0.02;

    private final ThemeTable table;
    private final ThemeColors standard = ThemeColors.standard();

    ColorSettings(ThemeTable table) {
        this.table = table;
        table.allow(List.of("text", "secondary", "lines", "band", "accent", "alarm"));
    }

    ThemeColors read() {
        Color band = table.color("band").orElse(standard.band());
        return new ThemeColors(letters("text", standard.ink(), band), letters("secondary", standard.faint(), band),
                table.color("lines").orElse(standard.rule()), band, letters("accent", standard.accent(), band),
                letters("alarm", standard.alarm(), Color.WHITE));
    }

    private Color letters(String key, Color usual, Color band) {
        Color color = table.color(key).orElse(usual);
        Color ground = color.contrast(band) < color.contrast(Color.WHITE) ? band : Color.WHITE;
        if (color.contrast(ground) >= LEGIBLE) {
            return color;
        }
        String where = ground.equals(Color.WHITE) ? "white paper" : "the band " + band.hex();
        String contrast = String.format(Locale.ROOT, "%.1f:1", color.contrast(ground));
        table.problem(table.has(key) ? key : "band", "Letters in " + color.hex() + " (" + key + ") stand out too little on " + where + ": "
                + contrast + "; 4.5:1 is needed.", ground.luminance() > 0.3 ? "Choose a darker colour, for example " + key + " = \""
                + darker(color, ground).hex() + "\"" : "Choose a lighter band, for example band = \"" + standard.band().hex() + "\"");
        return color;
    }

    private static Color darker(Color color, Color ground) {
        Color darker = color;
        for (double share = STEP; darker.contrast(ground) < LEGIBLE && share <= 1; share += STEP) {
            darker = color.mixedWith(Color.BLACK, share);
        }
        return darker;
    }
}
