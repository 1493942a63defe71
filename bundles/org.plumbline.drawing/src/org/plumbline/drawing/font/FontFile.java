package org.plumbline.drawing.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What layout needs of a TrueType file: which characters it has and how wide they are. It reads single values out of the
 * file when they are asked for, so that opening a font costs no more than reading its bytes.
 * Format: ISO/IEC 14496-22 (OpenType), tables {@code head}, {@code hhea}, {@code hmtx} and {@code cmap} (subtable format 12).
 */
public final class FontFile {

    private static final int FORMAT_12 = 12;

    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final double unitsPerEm;
    private final int characters;
    private final int characterGroups;
    private final int advances;
    private final int lastAdvance;

    /** @param bytes the whole file; not changed afterwards */
    public FontFile(byte[] bytes) {
        data = ByteBuffer.wrap(bytes);
        for (int entry = 12; entry < 12 + 16 * data.getShort(4); entry += 16) {
            tables.put(new String(bytes, entry, 4, StandardCharsets.ISO_8859_1), data.getInt(entry + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        characters = characterTable();
        characterGroups = data.getInt(characters + 12);
        advances = table("hmtx");
        lastAdvance = unsigned(table("hhea") + 34) - 1;
    }

    private int characterTable() {
        int cmap = table("cmap");
        for (int record = cmap + 4; record < cmap + 4 + 8 * unsigned(cmap + 2); record += 8) {
            int subtable = cmap + data.getInt(record + 4);
            if (unsigned(subtable) == FORMAT_12) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("The font has no table of all Unicode characters");
    }

    /** The glyph of a character, 0 where the font has none. */
    public int glyph(int codePoint) {
        int low = 0;
        int high = characterGroups - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int group = characters + 16 + 12 * middle;
            if (codePoint < data.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > data.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return data.getInt(group + 8) + codePoint - data.getInt(group);
            }
        }
        return 0;
    }

    /** Whether the font has a glyph for the character. */
    public boolean covers(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** How far a glyph moves the pen, in em. */
    public double advance(int glyph) {
        return unsigned(advances + 4 * Math.min(glyph, lastAdvance)) / unitsPerEm;
    }

    /** Height of a line above the base line, in em. */
    public double ascent() {
        return data.getShort(table("hhea") + 4) / unitsPerEm;
    }

    /** Depth of a line below the base line, in em, above zero. */
    public double descent() {
        return -data.getShort(table("hhea") + 6) / unitsPerEm;
    }

    double unitsPerEm() {
        return unitsPerEm;
    }

    ByteBuffer data() {
        return data;
    }

    int table(String tag) {
        Integer offset = tables.get(tag);
        if (offset == null) {
            throw new IllegalArgumentException("The font has no table " + tag);
        }
        return offset;
    }

    private int unsigned(int offset) {
        return Short.toUnsignedInt(data.getShort(offset));
    }
}
