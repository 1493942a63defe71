package org.plumbline.documents.pdf.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * The texts of one paragraph, which may differ in style and yet make up one word: letters join across them, and a word that
 * is wider than its line is broken wherever it must. Add all texts first, then ask for their pieces in the same order.
 */
public final class RunningText {

    private static final int FIRST_JOINING = 0x600;
    /** Share of a line that is filled, since letters may be wider together than one by one. */
    private static final double FILLED = 0.97;

    private final Letters letters;
    private final double room;
    private final List<String> texts = new ArrayList<>();
    private List<String> prepared;

    /** @param room width of a line in em of the paragraph's letters */
    public RunningText(Letters letters, double room) {
        this.letters = letters;
        this.room = room;
    }

    /** One more text of the paragraph. */
    public void add(String text) {
        texts.add(CleanText.of(text));
    }

    /** The pieces of the text that was added as number {@code index}, counted from 0. */
    public List<Piece> pieces(int index, boolean bold, boolean italic) {
        if (prepared == null) {
            prepared = broken();
        }
        String text = prepared.get(index);
        boolean before = index > 0 && joins(last(prepared.get(index - 1)), UCharacter.JoiningType.RIGHT_JOINING)
                && joins(first(text), UCharacter.JoiningType.LEFT_JOINING);
        boolean after = index + 1 < prepared.size() && joins(last(text), UCharacter.JoiningType.RIGHT_JOINING)
                && joins(first(prepared.get(index + 1)), UCharacter.JoiningType.LEFT_JOINING);
        return letters.pieces(text, before, after, bold, italic);
    }

    /** @param not the type that joins on the other side only */
    private static boolean joins(int codePoint, int not) {
        if (codePoint < FIRST_JOINING) {
            return false;
        }
        int type = UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE);
        return type != not && type != UCharacter.JoiningType.NON_JOINING && type != UCharacter.JoiningType.TRANSPARENT;
    }

    private static int first(String text) {
        return text.codePoints().filter(RunningText::isLetter).findFirst().orElse(-1);
    }

    private static int last(String text) {
        return text.codePoints().filter(RunningText::isLetter).reduce(-1, (earlier, later) -> later);
    }

    private static boolean isLetter(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && codePoint != Letters.BREAK.charAt(0);
    }

    private List<String> broken() {
        String all = String.join("", texts);
        boolean[] breakable = new boolean[all.length() + 1];
        int start = 0;
        while (start < all.length()) {
            int end = Words.end(all, start);
            if (end > start && isWide(all.substring(start, end))) {
                markCharacters(all.substring(start, end), start, breakable);
            }
            start = Math.max(end, start + 1);
        }
        List<String> out = new ArrayList<>();
        int from = 0;
        for (String text : texts) {
            out.add(broken(text, from, breakable));
            from += text.length();
        }
        return out;
    }

    /** A word that is short even in the widest letters needs no measuring. */
    private boolean isWide(String word) {
        return word.length() > room / 1.6 && letters.width(word, true) > room;
    }

    /** A break wherever a line is full: more of them would cost much time and show nothing. */
    private void markCharacters(String word, int start, boolean[] breakable) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        double used = 0;
        int from = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            double width = letters.width(word.substring(from, next), true);
            used += width;
            if (used > room * FILLED && from > 0) {
                breakable[start + from] = true;
                used = width;
            }
            from = next;
        }
    }

    private static String broken(String text, int from, boolean[] breakable) {
        StringBuilder out = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            if (breakable[from + index]) {
                out.append(Letters.BREAK);
            }
            out.append(text.charAt(index));
        }
        return out.toString();
    }
}
