package org.plumbline.drawing.font;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Splits a text into stretches that one packed font shows each, never inside a character as a reader sees it. Give it text
 * in {@link PresentationForms}. Nothing is ever taken from the machine's fonts: what no packed font has becomes a box.
 */
public final class FontRuns {

    /** Stands for a character that no packed font has: about as wide as a letter of most scripts. */
    public static final String MISSING = "\u25FB";
    /** The same for scripts whose characters fill a square, as Chinese, Japanese and Korean do. */
    public static final String MISSING_WIDE = "\u2B1C";

    private static final int FIRST_PLAIN = ' ';
    private static final int LAST_PLAIN = '~';
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FIRST_MARK = 0x300;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int FIRST_EMOJI = 0x231A;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    private final FontSet fonts;

    public FontRuns(FontSet fonts) {
        this.fonts = fonts;
    }

    /** The runs of a text in the order in which it is written. */
    public List<FontRun> split(String text, boolean bold, boolean italic) {
        Typeface sans = Typeface.sans(bold, italic);
        if (isPlain(text, fonts.file(sans))) {
            return text.isEmpty() ? List.of() : List.of(new FontRun(sans, text, text));
        }
        List<FontRun> runs = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        StringBuilder source = new StringBuilder();
        Typeface typeface = null;
        for (FontRun run : characters(text, bold, italic)) {
            if (run.typeface() != typeface && typeface != null) {
                runs.add(new FontRun(typeface, shown.toString(), source.toString()));
                shown.setLength(0);
                source.setLength(0);
            }
            typeface = run.typeface();
            shown.append(run.text());
            source.append(run.source());
        }
        runs.add(new FontRun(typeface, shown.toString(), source.toString()));
        return runs;
    }

    /** A run for each character as a reader sees it, in the order in which they are written. */
    public List<FontRun> characters(String text, boolean bold, boolean italic) {
        List<Typeface> order = Typeface.inOrder(bold, italic);
        List<FontRun> runs = new ArrayList<>(text.length());
        Typeface before = null;
        for (String character : Characters.of(text)) {
            FontRun run = run(character, order, before);
            runs.add(run);
            before = run.typeface();
        }
        return runs;
    }

    /** Letters and punctuation of the sans serif without marks: nearly every text. */
    private static boolean isPlain(String text, FontFile sans) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            boolean ascii = c >= FIRST_PLAIN && c <= LAST_PLAIN;
            boolean letter = c >= 0xA0 && c < FIRST_MARK && c != SOFT_HYPHEN || c >= 0x2010 && c <= 0x2027;
            if (!ascii && !(letter && sans.covers(c))) {
                return false;
            }
        }
        return true;
    }

    /** What no packed font has, in ascending order. */
    public SortedSet<Integer> missing(String text) {
        List<Typeface> order = Typeface.inOrder(false, false);
        return text.codePoints().filter(c -> !isUnseen(c) && order.stream().noneMatch(face -> fonts.file(face).covers(c)))
                .boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private FontRun run(String character, List<Typeface> order, Typeface before) {
        int[] seen = seen(character);
        if (seen.length == 0 || Character.isWhitespace(seen[0])) {
            // Fonts of signs have spaces as wide as their signs.
            Typeface typeface = before == order.get(1) && coversAll(before, seen) ? before : order.getFirst();
            return new FontRun(typeface, shown(typeface, character, seen), character);
        }
        if (wantsEmoji(character) && coversAll(Typeface.EMOJI, seen)) {
            return new FontRun(Typeface.EMOJI, shown(Typeface.EMOJI, character, seen), character);
        }
        for (Typeface face : order) {
            if (coversAll(face, seen)) {
                return new FontRun(face, shown(face, character, seen), character);
            }
        }
        // A letter may come without its mark, a mark never without its letter.
        return order.stream().filter(face -> fonts.file(face).covers(seen[0])).findFirst()
                .map(face -> new FontRun(face, shown(face, character, seen), character))
                .orElseGet(() -> new FontRun(Typeface.MATH, isWide(seen[0]) ? MISSING_WIDE : MISSING, character));
    }

    private static int[] seen(String character) {
        if (character.length() == 1) {
            char only = character.charAt(0);
            return isUnseen(only) ? new int[0] : new int[] {only};
        }
        return character.codePoints().filter(c -> !isUnseen(c)).toArray();
    }

    private boolean coversAll(Typeface typeface, int[] codePoints) {
        FontFile file = fonts.file(typeface);
        for (int codePoint : codePoints) {
            if (!file.covers(codePoint)) {
                return false;
            }
        }
        return true;
    }

    private String shown(Typeface typeface, String character, int[] seen) {
        FontFile file = fonts.file(typeface);
        if (seen.length == 1 && character.length() == 1) {
            return file.covers(seen[0]) ? character : "";
        }
        StringBuilder out = new StringBuilder(character.length());
        for (int codePoint : seen) {
            if (file.covers(codePoint)) {
                out.appendCodePoint(codePoint);
            }
        }
        return out.toString();
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint) || switch (Character.UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default -> false;
        };
    }

    private static boolean wantsEmoji(String character) {
        return character.charAt(0) >= FIRST_EMOJI && character.codePoints().anyMatch(Character::isEmojiPresentation)
                || character.indexOf(EMOJI_STYLE) > 0;
    }

    /** Joiners, directions, variation selectors, soft hyphens, controls; and skin tones, which have no picture in black. */
    private static boolean isUnseen(int codePoint) {
        if (codePoint >= FIRST_SKIN_TONE && codePoint <= LAST_SKIN_TONE) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF
                    || codePoint == 0x034F;
        };
    }
}
