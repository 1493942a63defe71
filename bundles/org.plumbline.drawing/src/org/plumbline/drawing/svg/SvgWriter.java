package org.plumbline.drawing.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.PictureWriter;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.drawing.text.TextMetrics;

/**
 * Writes a {@link Drawing} as SVG 1.1 with presentation attributes only: no style sheet, no script, nothing fetched.
 * The same drawing and prefix give the same text.
 */
public final class SvgWriter implements PictureWriter {

    /** The fonts that texts are measured by come first; after them those that come close. */
    private static final String FONTS = "'Noto Sans', 'Noto Sans Arabic', 'Open Sans', 'Segoe UI', system-ui, Roboto, "
            + "'DejaVu Sans', Arial, sans-serif";

    private final TextMetrics metrics;

    /** A writer that reads the packed fonts anew. */
    public SvgWriter() {
        this(new PackedTextMetrics(new FontSet()));
    }

    /** @param metrics the one that drawings were laid out by */
    public SvgWriter(TextMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public String format() {
        return "svg";
    }

    @Override
    public void write(Drawing drawing, OutputStream out) throws IOException {
        out.write(document(drawing).getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a file of its own. */
    public String document(Drawing drawing) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(drawing, "d");
    }

    /** What is read as one picture, and what one can go into: see WAI-ARIA Graphics Module. */
    private static String role(SvgShapes shapes) {
        return shapes.hasParts() ? "graphics-document document" : shapes.hasLinks() ? "group" : "img";
    }

    /**
     * One {@code svg} element, to stand in a file or in an HTML page.
     *
     * @param idPrefix begins every id in it; different for every drawing of one page; ASCII letters, digits, {@code -}
     *        and {@code _}, neither digit nor {@code -} first
     */
    public String element(Drawing drawing, String idPrefix) {
        if (!idPrefix.matches("[A-Za-z_][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("No prefix for ids: " + idPrefix);
        }
        String width = SvgNumber.of(drawing.size().width());
        String height = SvgNumber.of(drawing.size().height());
        SvgShapes shapes = new SvgShapes(idPrefix, drawing.direction(), metrics);
        String body = shapes.markup(drawing.shapes());
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"").append(height)
                .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append('"');
        out.append(" role=\"").append(role(shapes)).append('"');
        out.append(" aria-labelledby=\"").append(idPrefix).append("-title ").append(idPrefix).append("-desc\"");
        if (!drawing.language().isEmpty()) {
            out.append(" lang=\"").append(XmlText.escape(drawing.language())).append("\" xml:lang=\"")
                    .append(XmlText.escape(drawing.language())).append('"');
        }
        // Labels name their own direction; the root stays left to right so that coordinates keep their meaning.
        out.append(" direction=\"").append(TextDirection.LEFT_TO_RIGHT.code()).append('"');
        // Weight and slant would be inherited from the page.
        out.append(" font-family=\"").append(FONTS).append("\" font-weight=\"400\" font-style=\"normal\">\n");
        out.append("<title id=\"").append(idPrefix).append("-title\">").append(XmlText.escape(drawing.title())).append("</title>\n");
        out.append("<desc id=\"").append(idPrefix).append("-desc\">").append(XmlText.escape(drawing.description())).append("</desc>\n");
        return out.append(shapes.definitions()).append(body).append("</svg>\n").toString();
    }
}
