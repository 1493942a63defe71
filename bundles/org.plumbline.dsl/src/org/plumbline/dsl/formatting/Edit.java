package org.plumbline.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

/**
 * A change to a text.
 *
 * @param offset where
 * @param length how many characters go
 * @param text what comes instead
 */
record Edit(int offset, int length, String text) {

    /** The changes that give a text its layout, from its beginning to its end. */
    static List<Edit> of(SourceText text) {
        Layout layout = new Layout(text);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i <= text.size(); i++) {
            Gap gap = text.gaps().get(i);
            edits.add(smallest(gap.offset(), gap.written(), layout.gap(i)));
            if (i < text.size()) {
                edits.add(smallest(text.piece(i).offset(), text.piece(i).written(), text.piece(i).text()));
            }
        }
        edits.removeIf(Edit::isIdle);
        return edits;
    }

    private boolean isIdle() {
        return length == 0 && text.isEmpty();
    }

    private static Edit smallest(int offset, String written, String wanted) {
        int shorter = Math.min(written.length(), wanted.length());
        int head = 0;
        while (head < shorter && written.charAt(head) == wanted.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && written.charAt(written.length() - 1 - tail) == wanted.charAt(wanted.length() - 1 - tail)) {
            tail++;
        }
        return new Edit(offset + head, written.length() - head - tail, wanted.substring(head, wanted.length() - tail));
    }
}
