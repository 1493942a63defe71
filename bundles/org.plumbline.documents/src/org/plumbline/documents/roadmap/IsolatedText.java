package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.model.Inline;

/** Reads the isolates of Unicode in a plain text as those of a document, which every format knows how to write. */
final class IsolatedText {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** No message of ours goes deeper; a name in it that does comes from somebody who plays tricks. */
    private static final int DEEPEST = 8;

    private final String text;
    private int at;

    private IsolatedText(String text) {
        this.text = text;
    }

    /** The text without the characters that isolate. */
    static List<Inline> of(String text) {
        return new IsolatedText(text).read(0);
    }

    private List<Inline> read(int depth) {
        List<Inline> inlines = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == POP_ISOLATE && depth > 0) {
                break;
            } else if (next == FIRST_STRONG_ISOLATE && depth < DEEPEST) {
                add(inlines, run);
                inlines.add(new Inline.Isolate(read(depth + 1), Optional.empty(), Optional.empty()));
            } else if (next != POP_ISOLATE && next != FIRST_STRONG_ISOLATE) {
                run.append(next);
            }
        }
        add(inlines, run);
        return List.copyOf(inlines);
    }

    private static void add(List<Inline> inlines, StringBuilder run) {
        if (!run.isEmpty()) {
            inlines.add(Inline.text(run.toString()));
            run.setLength(0);
        }
    }
}
