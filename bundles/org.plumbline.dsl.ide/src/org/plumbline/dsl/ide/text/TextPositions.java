package org.plumbline.dsl.ide.text;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Places in one text: by their offset, and by line and character as the language server protocol counts them, from 0 and in UTF-16
 * units. A line ends with a line feed, a carriage return or both. Places outside of the text are taken to the nearest inside.
 */
public final class TextPositions {

    private final String text;
    private final int[] lines;

    /** Places in a text. */
    public TextPositions(String text) {
        this.text = text;
        this.lines = starts(text);
    }

    /** Places in the text of a file as it was parsed. */
    public static TextPositions of(XtextResource file) {
        return new TextPositions(file.getParseResult() == null ? "" : file.getParseResult().getRootNode().getText());
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The position of an offset. */
    public Position position(int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        int found = Arrays.binarySearch(lines, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, inside - lines[line]);
    }

    /** The range of a piece of the text. */
    public Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }

    /** The offset of a position; behind the end of its line it is that end. */
    public int offset(Position position) {
        if (position.getLine() < 0) {
            return 0;
        }
        if (position.getLine() >= lines.length) {
            return text.length();
        }
        int start = lines[position.getLine()];
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Math.clamp((long) start + position.getCharacter(), start, end);
    }

    /** How many lines there are; at least one. */
    public int lineCount() {
        return lines.length;
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
