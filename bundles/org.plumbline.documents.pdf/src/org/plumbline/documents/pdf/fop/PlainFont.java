package org.plumbline.documents.pdf.fop;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.plumbline.drawing.font.FontFile;

/**
 * A TrueType file as FOP needs it: without the rules for writing systems that would be applied to letters which already are in
 * their forms, and lose the dots of Arabic ones; and with signs of direction that print nothing.
 * Format: ISO/IEC 14496-22, table directory and table {@code loca}.
 *
 * @param dropped tags of the tables that are left out
 */
record PlainFont(byte[] file, Set<String> dropped) {

    private static final int[] SIGNS_OF_DIRECTION = {0x200E, 0x200F};
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final byte UNKNOWN = 'x';

    byte[] bytes() {
        byte[] copy = file.clone();
        ByteBuffer data = ByteBuffer.wrap(copy);
        int locations = 0;
        boolean longLocations = false;
        for (int entry = DIRECTORY; entry < DIRECTORY + ENTRY * data.getShort(4); entry += ENTRY) {
            String tag = new String(copy, entry, 4, StandardCharsets.ISO_8859_1);
            if (tag.equals("loca")) {
                locations = data.getInt(entry + 8);
            } else if (tag.equals("head")) {
                longLocations = data.getShort(data.getInt(entry + 8) + 50) == 1;
            } else if (dropped.contains(tag)) {
                copy[entry] = UNKNOWN;
            }
        }
        blank(data, locations, longLocations);
        return copy;
    }

    /** A glyph that begins where the next one begins has no outline. */
    private void blank(ByteBuffer data, int locations, boolean longLocations) {
        FontFile font = new FontFile(file);
        for (int sign : SIGNS_OF_DIRECTION) {
            int glyph = font.glyph(sign);
            if (glyph > 0 && longLocations) {
                data.putInt(locations + 4 * glyph, data.getInt(locations + 4 * (glyph + 1)));
            } else if (glyph > 0) {
                data.putShort(locations + 2 * glyph, data.getShort(locations + 2 * (glyph + 1)));
            }
        }
    }
}
