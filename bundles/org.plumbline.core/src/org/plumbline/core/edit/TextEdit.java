package org.plumbline.core.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change of a text: some characters go, others come in their place.
 *
 * <p>The edits of a list all count in the text before any of them, and do not overlap. Several insertions at one place follow one
 * another in the order of the list, and come before what is put in place of the characters there.
 *
 * @param offset where, in UTF-16 units from the beginning of the text
 * @param length how many UTF-16 units go
 * @param replacement what comes instead; may be empty
 */
public record TextEdit(int offset, int length, String replacement) {

    private static final Comparator<TextEdit> BY_PLACE = Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::end);

    public TextEdit {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("offset " + offset + ", length " + length);
        }
        if (replacement == null) {
            throw new IllegalArgumentException("no replacement");
        }
    }

    /** The one edit that makes a text of another: from the first to the last character that differs. */
    public static TextEdit between(String before, String after) {
        int start = 0;
        int most = Math.min(before.length(), after.length());
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextEdit(start, before.length() - end - start, after.substring(start, after.length() - end));
    }

    /** Where the characters that go end. */
    public int end() {
        return offset + length;
    }

    /** The edits in the order of their places. */
    public static List<TextEdit> sorted(List<TextEdit> edits) {
        return edits.stream().sorted(BY_PLACE).toList();
    }

    /**
     * The text with all the edits.
     *
     * @throws IllegalArgumentException if edits overlap or reach beyond the text
     */
    public static String apply(List<TextEdit> edits, String text) {
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        for (TextEdit edit : sorted(edits)) {
            if (edit.offset < from || edit.end() > text.length()) {
                throw new IllegalArgumentException(edit + " overlaps the edit before it, or reaches beyond the text");
            }
            result.append(text, from, edit.offset).append(edit.replacement);
            from = edit.end();
        }
        return result.append(text, from, text.length()).toString();
    }

    /**
     * What leads back: edits that make the text again out of what {@link #apply} made of it.
     *
     * @param text before the edits
     */
    public static List<TextEdit> inverse(List<TextEdit> edits, String text) {
        List<TextEdit> inverse = new ArrayList<>();
        int shift = 0;
        for (TextEdit edit : sorted(edits)) {
            inverse.add(new TextEdit(edit.offset + shift, edit.replacement.length(), text.substring(edit.offset, edit.end())));
            shift += edit.replacement.length() - edit.length;
        }
        return List.copyOf(inverse);
    }
}
