package org.plumbline.drawing.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of a width, between words where it can and inside a word where it must, but never inside a
 * character as a reader sees it (a surrogate pair, a letter with its combining marks, a joined emoji).
 */
public final class TextWrap {

    private static final String ELLIPSIS = "…";

    private final TextMetrics metrics;
    private final FontSpec font;

    public TextWrap(TextMetrics metrics, FontSpec font) {
        this.metrics = metrics;
        this.font = font;
    }

    /**
     * The text in at most that many lines; what does not fit is cut and the last line ends with an ellipsis.
     *
     * @param width width of a line in pixels
     * @param maxLines at least 1
     * @return no line for a blank text
     */
    public List<String> lines(String text, double width, int maxLines) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty()) {
            if (lines.size() == maxLines - 1) {
                lines.add(cut(rest, width));
                return lines;
            }
            int end = lineEnd(rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** The text itself where it fits, else its beginning with an ellipsis. */
    public String cut(String text, double width) {
        if (fits(text, width)) {
            return text;
        }
        String head = text.substring(0, lastCharacterEnd(text, width - metrics.width(ELLIPSIS, font)));
        return head.strip() + ELLIPSIS;
    }

    private boolean fits(String text, double width) {
        return metrics.width(text, font) <= width;
    }

    private int lineEnd(String text, double width) {
        if (fits(text, width)) {
            return text.length();
        }
        int hardEnd = lastCharacterEnd(text, width);
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int wordEnd = words.isBoundary(hardEnd) ? hardEnd : words.preceding(hardEnd);
        if (hardEnd < text.length() && text.charAt(hardEnd) == ' ') {
            return hardEnd;
        }
        return wordEnd > 0 ? wordEnd : hardEnd;
    }

    /**
     * End of the longest run of whole characters that fits; at least one character, so that wrapping always ends. Letters may
     * take less room together than apart, so beginnings of the text are measured as they are: longer ones first, then by halves.
     */
    private int lastCharacterEnd(String text, double width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        List<Integer> ends = new ArrayList<>();
        int fitting = 0;
        int probe = 1;
        while (reads(characters, ends, probe) && fits(text.substring(0, ends.get(probe)), width)) {
            fitting = probe;
            probe *= 2;
        }
        int tooLong = Math.min(probe, ends.size());
        while (tooLong - fitting > 1) {
            int middle = (fitting + tooLong) / 2;
            if (fits(text.substring(0, ends.get(middle)), width)) {
                fitting = middle;
            } else {
                tooLong = middle;
            }
        }
        return ends.get(fitting);
    }

    private static boolean reads(BreakIterator characters, List<Integer> ends, int index) {
        while (ends.size() <= index) {
            int end = characters.next();
            if (end == BreakIterator.DONE) {
                return false;
            }
            ends.add(end);
        }
        return true;
    }
}
