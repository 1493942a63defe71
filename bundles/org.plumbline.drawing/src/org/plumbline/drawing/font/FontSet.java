package org.plumbline.drawing.font;

import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The packed fonts, each read when it is first needed and kept as long as this set: make one per document, or share one. */
public final class FontSet {

    private final Map<Typeface, FontFile> files = new ConcurrentHashMap<>();
    private final Map<Typeface, GlyphOutlines> outlines = new ConcurrentHashMap<>();

    /** The widths and characters of a typeface. */
    public FontFile file(Typeface typeface) {
        return files.computeIfAbsent(typeface, wanted -> new FontFile(wanted.bytes()));
    }

    /**
     * The outline of a glyph in em from the pen's place on the base line, y growing downwards; empty for a space.
     *
     * @param glyph as {@link FontFile#glyph} names it
     */
    public Path2D outline(Typeface typeface, int glyph) {
        return outlines.computeIfAbsent(typeface, wanted -> new GlyphOutlines(file(wanted))).outline(glyph);
    }
}
