package org.plumbline.drawing.font;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Splits a text into stretches that one packed font shows each, never inside a character as a reader sees it. Give it text
 * in {@link PresentationForms}. Nothing is ever taken from the machine's fonts: what no packed font has becomes a box.
 */
public final class FontRuns {

    /** Stands for a character that no packed font has. */
    public static final String MISSING = "\u25A1";

    private static final int FIRST_PLAIN = ' ';
    private static final int LAST_PLAIN = '~';
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    private final FontSet fonts;

    public FontRuns(FontSet fonts) {
        this.fonts = fonts;
    }

    /** The runs of a text in the order in which it is written. */
    public List<FontRun> split(String text, boolean bold, boolean italic) {
        if (text.chars().allMatch(c -> c >= FIRST_PLAIN && c <= LAST_PLAIN)) {
            return text.isEmpty() ? List.of() : List.of(new FontRun(Typeface.sans(bold, italic), text, text));
        }
        List<FontRun> runs = new ArrayList<>();
        characters(text, bold, italic).forEach(run -> add(runs, run));
        return runs;
    }

    /** A run for each character as a reader sees it, in the order in which they are written. */
    public List<FontRun> characters(String text, boolean bold, boolean italic) {
        List<Typeface> order = Typeface.inOrder(bold, italic);
        List<FontRun> runs = new ArrayList<>();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int start = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            runs.add(run(text.substring(start, end), order, runs.isEmpty() ? null : runs.getLast().typeface()));
            start = end;
        }
        return runs;
    }

    /** What no packed font has, in ascending order. */
    public SortedSet<Integer> missing(String text) {
        List<Typeface> order = Typeface.inOrder(false, false);
        return text.codePoints().filter(c -> !isUnseen(c) && order.stream().noneMatch(face -> fonts.file(face).covers(c)))
                .boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(List<FontRun> runs, FontRun run) {
        if (!runs.isEmpty() && runs.getLast().typeface() == run.typeface()) {
            FontRun last = runs.removeLast();
            runs.add(new FontRun(last.typeface(), last.text() + run.text(), last.source() + run.source()));
        } else {
            runs.add(run);
        }
    }

    private FontRun run(String character, List<Typeface> order, Typeface before) {
        int[] seen = character.codePoints().filter(c -> !isUnseen(c)).toArray();
        if (seen.length == 0 || Character.isWhitespace(seen[0])) {
            // Fonts of signs have spaces as wide as their signs.
            Typeface typeface = before == order.get(1) && coversAll(before, seen) ? before : order.getFirst();
            return new FontRun(typeface, shown(typeface, character), character);
        }
        if (wantsEmoji(character) && coversAll(Typeface.EMOJI, seen)) {
            return new FontRun(Typeface.EMOJI, shown(Typeface.EMOJI, character), character);
        }
        // A letter may come without its mark, a mark never without its letter.
        Typeface typeface = order.stream().filter(face -> coversAll(face, seen)).findFirst()
                .orElseGet(() -> order.stream().filter(face -> fonts.file(face).covers(seen[0])).findFirst().orElse(null));
        return typeface == null ? new FontRun(Typeface.MATH, MISSING, character)
                : new FontRun(typeface, shown(typeface, character), character);
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

    private String shown(Typeface typeface, String character) {
        FontFile file = fonts.file(typeface);
        StringBuilder out = new StringBuilder(character.length());
        character.codePoints().filter(c -> !isUnseen(c) && file.covers(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean wantsEmoji(String character) {
        return character.codePoints().anyMatch(c -> c == EMOJI_STYLE || Character.isEmojiPresentation(c));
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
