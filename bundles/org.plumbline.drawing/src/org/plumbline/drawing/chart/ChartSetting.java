package org.plumbline.drawing.chart;

import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.palette.Palette;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.drawing.text.TextMetrics;
import org.plumbline.drawing.text.TextWrap;

/**
 * What all charts of one document share.
 *
 * @param width width of a chart in pixels; {@link #PORTRAIT} fills the text of an A4 page with letters of printed size
 * @param language BCP 47 tag of the texts that the caller passes in
 */
public record ChartSetting(double width, TextMetrics metrics, Palette palette, String language, TextDirection direction) {

    /** Pixels between the margins of an upright A4 page: 174 mm. */
    public static final double PORTRAIT = 656;
    /** Pixels between the margins of an A4 page in landscape format: 261 mm. */
    public static final double LANDSCAPE = 984;

    static final FontSpec TEXT = FontSpec.regular(10.5);
    static final FontSpec STRONG = FontSpec.bold(10.5);
    static final FontSpec SMALL = FontSpec.regular(9.5);
    static final FontSpec SMALL_STRONG = FontSpec.bold(9.5);

    /** The usual setting for an upright page; it reads the packed fonts anew. */
    public static ChartSetting portrait(String language, TextDirection direction) {
        return portrait(language, direction, new PackedTextMetrics(new FontSet()));
    }

    /** The usual setting for an upright page, measured by fonts that may have been read already. */
    public static ChartSetting portrait(String language, TextDirection direction, TextMetrics metrics) {
        return new ChartSetting(PORTRAIT, metrics, Palette.calm(), language, direction);
    }

    /** The same setting for a page in landscape format. */
    public ChartSetting landscape() {
        return new ChartSetting(LANDSCAPE, metrics, palette, language, direction);
    }

    /** The same setting in other colours. */
    public ChartSetting in(Palette colors) {
        return new ChartSetting(width, metrics, colors, language, direction);
    }

    TextWrap wrap(FontSpec font) {
        return new TextWrap(metrics, font);
    }

    /** The drawing of a finished canvas in the reader's direction. */
    Drawing finish(Canvas canvas, String title, String description) {
        Drawing drawing = canvas.drawing(title, description, language);
        return direction == TextDirection.RIGHT_TO_LEFT ? drawing.mirrored() : drawing;
    }
}
