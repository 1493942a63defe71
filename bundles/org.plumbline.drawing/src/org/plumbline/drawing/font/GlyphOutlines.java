package org.plumbline.drawing.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/**
 * Reads the outlines of glyphs out of a TrueType file. Format: ISO/IEC 14496-22 (OpenType), tables {@code loca} and
 * {@code glyf}; instructions for small screens are left aside.
 */
final class GlyphOutlines {

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;
    /** Parts of parts of parts; no honest font goes deeper. */
    private static final int DEEPEST = 6;

    private final ByteBuffer data;
    private final int glyf;
    private final int loca;
    private final boolean longOffsets;
    private final double unitsPerEm;

    GlyphOutlines(FontFile font) {
        data = font.data();
        glyf = font.table("glyf");
        loca = font.table("loca");
        longOffsets = data.getShort(font.table("head") + 50) != 0;
        unitsPerEm = font.unitsPerEm();
    }

    /** The outline in em, seen from the base line's left end, y growing downwards; empty for a space. */
    Path2D outline(int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        append(path, glyph, AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm), 0);
        return path;
    }

    private void append(Path2D path, int glyph, AffineTransform place, int depth) {
        int start = glyphOffset(glyph);
        if (start == glyphOffset(glyph + 1) || depth > DEEPEST) {
            return;
        }
        ByteBuffer in = data.duplicate().position(glyf + start);
        int contours = in.getShort();
        in.position(in.position() + 8);
        if (contours >= 0) {
            simple(path, in, contours, place);
        } else {
            composite(path, in, place, depth);
        }
    }

    private int glyphOffset(int glyph) {
        return longOffsets ? data.getInt(loca + 4 * glyph) : 2 * Short.toUnsignedInt(data.getShort(loca + 2 * glyph));
    }

    private static void simple(Path2D path, ByteBuffer in, int contours, AffineTransform place) {
        int[] ends = new int[contours];
        for (int contour = 0; contour < contours; contour++) {
            ends[contour] = Short.toUnsignedInt(in.getShort());
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int instructions = Short.toUnsignedInt(in.getShort());
        in.position(in.position() + instructions);
        int[] flags = flags(in, points);
        double[] x = coordinates(in, flags, SHORT_X, SAME_X);
        double[] y = coordinates(in, flags, SHORT_Y, SAME_Y);
        Path2D shape = new Path2D.Double();
        int first = 0;
        for (int end : ends) {
            contour(shape, flags, x, y, first, end);
            first = end + 1;
        }
        path.append(shape.getPathIterator(place), false);
    }

    private static int[] flags(ByteBuffer in, int points) {
        int[] flags = new int[points];
        for (int point = 0; point < points; point++) {
            flags[point] = in.get();
            if ((flags[point] & REPEATED) != 0) {
                int last = point + Byte.toUnsignedInt(in.get());
                while (point < last) {
                    flags[point + 1] = flags[point];
                    point++;
                }
            }
        }
        return flags;
    }

    private static double[] coordinates(ByteBuffer in, int[] flags, int shortBit, int sameBit) {
        double[] values = new double[flags.length];
        int value = 0;
        for (int point = 0; point < flags.length; point++) {
            boolean same = (flags[point] & sameBit) != 0;
            if ((flags[point] & shortBit) != 0) {
                int step = Byte.toUnsignedInt(in.get());
                value += same ? step : -step;
            } else if (!same) {
                value += in.getShort();
            }
            values[point] = value;
        }
        return values;
    }

    /** Two control points in a row have a point of the curve half way between them. */
    private static void contour(Path2D path, int[] flags, double[] x, double[] y, int first, int last) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        int start = first;
        while (start <= last && (flags[start] & ON_CURVE) == 0) {
            start++;
        }
        boolean allControls = start > last;
        int origin = allControls ? first : start;
        double startX = allControls ? (x[first] + x[last]) / 2 : x[start];
        double startY = allControls ? (y[first] + y[last]) / 2 : y[start];
        path.moveTo(startX, startY);
        for (int step = allControls ? 0 : 1; step < count; step++) {
            int point = first + (origin - first + step) % count;
            if ((flags[point] & ON_CURVE) != 0) {
                path.lineTo(x[point], y[point]);
                continue;
            }
            boolean closing = step == count - 1;
            int next = first + (origin - first + step + 1) % count;
            if (closing) {
                path.quadTo(x[point], y[point], startX, startY);
            } else if ((flags[next] & ON_CURVE) != 0) {
                path.quadTo(x[point], y[point], x[next], y[next]);
                step++;
            } else {
                path.quadTo(x[point], y[point], (x[point] + x[next]) / 2, (y[point] + y[next]) / 2);
            }
        }
        path.closePath();
    }

    private void composite(Path2D path, ByteBuffer in, AffineTransform place, int depth) {
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = in.getShort();
            int part = Short.toUnsignedInt(in.getShort());
            double dx = (flags & WORDS) != 0 ? in.getShort() : in.get();
            double dy = (flags & WORDS) != 0 ? in.getShort() : in.get();
            if ((flags & OFFSETS) == 0) {
                throw new IllegalArgumentException("The font joins parts of a glyph at points, which the packed fonts never do");
            }
            AffineTransform own = new AffineTransform(place);
            own.concatenate(transform(in, flags, dx, dy));
            append(path, part, own, depth + 1);
        }
    }

    private static AffineTransform transform(ByteBuffer in, int flags, double dx, double dy) {
        if ((flags & SCALE) != 0) {
            double scale = fraction(in);
            return new AffineTransform(scale, 0, 0, scale, dx, dy);
        }
        if ((flags & TWO_SCALES) != 0) {
            return new AffineTransform(fraction(in), 0, 0, fraction(in), dx, dy);
        }
        if ((flags & MATRIX) != 0) {
            return new AffineTransform(fraction(in), fraction(in), fraction(in), fraction(in), dx, dy);
        }
        return AffineTransform.getTranslateInstance(dx, dy);
    }

    private static double fraction(ByteBuffer in) {
        return in.getShort() / 16384.0;
    }
}
