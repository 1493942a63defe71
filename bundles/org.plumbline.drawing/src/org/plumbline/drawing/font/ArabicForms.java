package org.plumbline.drawing.font;

import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: replaces each by the presentation form that fits its neighbours. The packed Arabic fonts have all of
 * these forms as glyphs of their own, so that no further table of the font is needed. Rules: The Unicode Standard, chapter 9.2,
 * "Arabic Cursive Joining" (R1 to R7); forms: blocks Arabic Presentation Forms-A and -B, where a letter's forms follow each
 * other as isolated, final, initial, medial.
 */
final class ArabicForms {

    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';
    private static final char LAM = '\u0644';
    private static final char ALEF_MAKSURA = '\u0649';
    private static final char ALEF_MAKSURA_INITIAL = '\uFBE8';

    /** First form, then the letters whose forms follow from there on; a letter with a digit behind it has that many forms, else 4. */
    private static final String[] TABLE = {
        "\uFB50", "\u06712\u067B\u067E\u0680\u067A\u067F\u0679\u06A4\u06A6\u0684\u0683\u0686\u0687\u068D2\u068C2\u068E2\u06882\u06982"
                + "\u06912\u06A9\u06AF\u06B3\u06B1\u06BA2\u06BB\u06C02\u06C1\u06BE\u06D22\u06D32",
        "\uFBD3", "\u06AD\u06C72\u06C62\u06C82\u06771\u06CB2\u06C52\u06C92\u06D0",
        "\uFBFC", "\u06CC",
        "\uFE80", "\u06211\u06222\u06232\u06242\u06252\u0626\u06272\u0628\u06292\u062A\u062B\u062C\u062D\u062E\u062F2\u06302\u06312\u06322"
                + "\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u06482\u06492\u064A"};
    /** Alefs, and the form that each has together with a lam before it. */
    private static final Map<Character, Character> LAM_ALEF = Map.of('\u0622', '\uFEF5', '\u0623', '\uFEF7', '\u0625', '\uFEF9',
            '\u0627', '\uFEFB');

    private final Map<Character, Letter> letters = new HashMap<>();

    private record Letter(char isolated, int forms) {
    }

    ArabicForms() {
        for (int part = 0; part < TABLE.length; part += 2) {
            addAll(TABLE[part].charAt(0), TABLE[part + 1]);
        }
        // Its initial and medial forms lie apart from the others; see form().
        letters.put(ALEF_MAKSURA, new Letter(letters.get(ALEF_MAKSURA).isolated(), 4));
    }

    private void addAll(char firstForm, String row) {
        char form = firstForm;
        for (int index = 0; index < row.length(); index++) {
            char letter = row.charAt(index);
            boolean counted = index + 1 < row.length() && row.charAt(index + 1) < 'A';
            int forms = counted ? row.charAt(++index) - '0' : 4;
            letters.put(letter, new Letter(form, forms));
            form += (char) forms;
        }
    }

    static boolean isArabic(int c) {
        return c >= 0x0600 && c <= 0x06FF;
    }

    /** The text with its letters in their forms, in the order of reading. */
    String join(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean joined = false;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (isTransparent(c)) {
                out.append(c);
                continue;
            }
            int next = nextLetter(text, index + 1);
            Character alef = c == LAM && next < text.length() ? LAM_ALEF.get(text.charAt(next)) : null;
            if (alef != null) {
                out.append((char) (alef + (joined ? 1 : 0))).append(text, index + 1, next);
                index = next;
                joined = false;
                continue;
            }
            boolean joins = joinsNext(c) && next < text.length() && joinsPrevious(text.charAt(next));
            out.append(form(c, joined, joins));
            joined = joins;
        }
        return out.toString();
    }

    private char form(char c, boolean joined, boolean joins) {
        Letter letter = letters.get(c);
        if (letter == null) {
            return c;
        }
        if (c == ALEF_MAKSURA && joins) {
            return (char) (ALEF_MAKSURA_INITIAL + (joined ? 1 : 0));
        }
        return (char) (letter.isolated() + (joins ? 2 : 0) + (joined ? 1 : 0));
    }

    private static int nextLetter(String text, int from) {
        int index = from;
        while (index < text.length() && isTransparent(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private boolean joinsNext(char c) {
        return c == TATWEEL || c == JOINER || letters.containsKey(c) && letters.get(c).forms() == 4;
    }

    private boolean joinsPrevious(char c) {
        return c == TATWEEL || c == JOINER || letters.containsKey(c) && letters.get(c).forms() > 1;
    }

    /** Marks, and signs of direction: letters join across them. */
    private static boolean isTransparent(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> c != JOINER && c != '\u200C' && (c < 0x2066 || c > 0x2069) && c > 0x0605 && c != 0x06DD;
            default -> false;
        };
    }
}
