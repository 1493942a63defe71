package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.edit.TextEdit;

/** Makes one list of edits out of two that follow each other. */
final class ComposedEdits {

    private final List<TextEdit> first;
    private final List<TextEdit> second;
    private final String between;
    private final List<TextEdit> composed = new ArrayList<>();
    private int nextFirst;
    private int nextSecond;
    private int shift;

    private ComposedEdits(List<TextEdit> first, List<TextEdit> second, String between) {
        this.first = TextEdit.sorted(first);
        this.second = TextEdit.sorted(second);
        this.between = between;
    }

    /**
     * Edits that do at once what two lists do one after the other.
     *
     * @param between the text after the first list, in which the second one counts
     */
    static List<TextEdit> of(List<TextEdit> first, List<TextEdit> second, String between) {
        ComposedEdits edits = new ComposedEdits(first, second, between);
        while (edits.nextFirst < edits.first.size() || edits.nextSecond < edits.second.size()) {
            edits.cluster();
        }
        return List.copyOf(edits.composed);
    }

    /** Edits of both lists that touch each other become one. Places count in the text between. */
    private void cluster() {
        int start = Math.min(startOfFirst(), startOfSecond());
        int end = start;
        int from = start - shift;
        List<TextEdit> within = new ArrayList<>();
        while (startOfFirst() <= end || startOfSecond() <= end) {
            if (startOfFirst() <= end) {
                TextEdit edit = first.get(nextFirst);
                end = Math.max(end, startOfFirst() + edit.replacement().length());
                shift += edit.replacement().length() - edit.length();
                nextFirst++;
            } else {
                TextEdit edit = second.get(nextSecond++);
                end = Math.max(end, edit.end());
                within.add(new TextEdit(edit.offset() - start, edit.length(), edit.replacement()));
            }
        }
        composed.add(new TextEdit(from, end - shift - from, TextEdit.apply(within, between.substring(start, end))));
    }

    private int startOfFirst() {
        return nextFirst < first.size() ? first.get(nextFirst).offset() + shift : Integer.MAX_VALUE;
    }

    private int startOfSecond() {
        return nextSecond < second.size() ? second.get(nextSecond).offset() : Integer.MAX_VALUE;
    }
}
