package org.plumbline.dsl.ide.guide;

import java.util.List;

/**
 * What the guide says of a field, of a part of a value or of a word.
 *
 * @param keys the words that it is written with; a part without a word of its own in brackets: {@code (strength)}
 * @param value what is written behind it; empty for a word of a list
 * @param often how often it may stand: must, once, list, again, with head for a part of the head; empty for a word of a list
 * @param meaning in a few words, Markdown
 */
public record GuideRow(List<String> keys, String value, String often, String meaning) {

    /** Whether the element is wrong without it. */
    public boolean isMust() {
        return often.startsWith("must");
    }

    /** Whether it may stand several times. */
    public boolean isRepeated() {
        return often.startsWith("again") || often.startsWith("list");
    }

    /** The row as a short text in Markdown. */
    public String card() {
        String kind = value.isEmpty() ? "" : "*" + value + (often.isEmpty() ? "" : ", " + often) + "*";
        return kind.isEmpty() ? meaning : meaning + "\n\n" + kind;
    }
}
