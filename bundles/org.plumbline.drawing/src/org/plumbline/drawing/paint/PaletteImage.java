package org.plumbline.drawing.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same image with a palette of 256 colours: a third of the size, and of the work to pack it. Drawings have few colours; what makes
 * them many are the shades at the edges of letters. Of shades that nobody can tell apart, the most frequent one is kept.
 */
final class PaletteImage {

    private static final int MOST = 256;
    /** An image with more colours than that is no drawing. */
    private static final int MOST_COLOURS = 10_000;
    /** How far a channel may be off, of 255 steps: too little for an eye, and the palest sign keeps its colour. */
    private static final int[] TOLERANCES = {0, 2, 4, 6, 8, 10, 12};

    private PaletteImage() {
    }

    /** @param image with the pixels of {@link BufferedImage#TYPE_INT_RGB}; empty where 256 colours are too few for it */
    static Optional<BufferedImage> of(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Map<Integer, int[]> counts = counts(pixels);
        List<Integer> frequent = new ArrayList<>(counts.keySet());
        frequent.sort(Comparator.<Integer>comparingInt(color -> -counts.get(color)[0]).thenComparing(Comparator.naturalOrder()));
        for (int tolerance : frequent.size() > MOST_COLOURS ? new int[0] : TOLERANCES) {
            Map<Integer, Integer> places = new HashMap<>();
            List<Integer> palette = palette(frequent, tolerance, places);
            if (palette.size() <= MOST) {
                return Optional.of(indexed(image, pixels, palette, places));
            }
        }
        return Optional.empty();
    }

    private static Map<Integer, int[]> counts(int[] pixels) {
        Map<Integer, int[]> counts = new HashMap<>();
        int last = -1;
        int[] count = new int[1];
        for (int pixel : pixels) {
            int color = pixel & 0xffffff;
            if (color != last) {
                count = counts.computeIfAbsent(color, key -> new int[1]);
                last = color;
                if (counts.size() > MOST_COLOURS) {
                    return counts;
                }
            }
            count[0]++;
        }
        return counts;
    }

    /** @param places filled here: the place in the palette of what stands for each colour */
    private static List<Integer> palette(List<Integer> colors, int tolerance, Map<Integer, Integer> places) {
        List<Integer> palette = new ArrayList<>();
        for (int color : colors) {
            int best = -1;
            for (int i = 0; i < palette.size(); i++) {
                int off = off(color, palette.get(i));
                best = off <= tolerance && (best < 0 || off < off(color, palette.get(best))) ? i : best;
            }
            if (best < 0) {
                best = palette.size();
                palette.add(color);
                if (best == MOST) {
                    break;
                }
            }
            places.put(color, best);
        }
        return palette;
    }

    private static int off(int one, int other) {
        int red = Math.abs((one >> 16) - (other >> 16));
        int green = Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff));
        return Math.max(Math.max(red, green), Math.abs((one & 0xff) - (other & 0xff)));
    }

    private static BufferedImage indexed(BufferedImage image, int[] pixels, List<Integer> palette, Map<Integer, Integer> places) {
        int[] colors = palette.stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model = new IndexColorModel(8, colors.length, colors, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage indexed = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] data = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        int last = -1;
        byte place = 0;
        for (int i = 0; i < pixels.length; i++) {
            int color = pixels[i] & 0xffffff;
            if (color != last) {
                place = places.get(color).byteValue();
                last = color;
            }
            data[i] = place;
        }
        return indexed;
    }
}
