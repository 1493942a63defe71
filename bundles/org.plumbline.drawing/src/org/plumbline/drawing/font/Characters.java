package org.plumbline.drawing.font;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into characters as readers see them (extended grapheme clusters of UAX 29). Most texts hold letters and marks
 * of few scripts only, where a character is a letter with the marks behind it; the general rules are asked for the others, for
 * they cost ten times as much.
 */
final class Characters {

    /** From here on blocks hold numbers without a character. */
    private static final char FIRST_GAP = '\u0370';

    private Characters() {
    }

    static List<String> of(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (!isSimple(c) || c >= FIRST_GAP && !Character.isDefined(c)) {
                return byGeneralRules(text);
            }
        }
        return lettersWithMarks(text);
    }

    private static List<String> lettersWithMarks(String text) {
        List<String> characters = new ArrayList<>(text.length());
        int start = 0;
        for (int index = 1; index < text.length(); index++) {
            if (!isMark(text.charAt(index))) {
                characters.add(text.substring(start, index));
                start = index;
            }
        }
        if (start < text.length()) {
            characters.add(text.substring(start));
        }
        return characters;
    }

    private static List<String> byGeneralRules(String text) {
        List<String> characters = new ArrayList<>();
        BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        int start = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            characters.add(text.substring(start, end));
            start = end;
        }
        return characters;
    }

    /** Latin, Greek, Cyrillic, Hebrew, Arabic with its presentation forms, and punctuation; without signs of direction and joiners. */
    private static boolean isSimple(char c) {
        return c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x0600 && c != '\u00AD' || c > 0x0605 && c < 0x0700 && c != '\u06DD'
                && c != '\u061C' || c >= 0x1E00 && c < 0x2000 || c >= 0x2010 && c <= 0x2027 || c >= 0x2030 && c <= 0x205E
                || c >= 0x20A0 && c < 0x20C0 || c >= 0x2190 && c < 0x2300 || c >= 0xFB50 && c < 0xFE00 || c >= 0xFE70 && c < 0xFEFD;
    }

    private static boolean isMark(char c) {
        int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
