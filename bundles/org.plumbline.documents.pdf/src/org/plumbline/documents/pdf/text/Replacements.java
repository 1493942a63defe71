package org.plumbline.documents.pdf.text;

import java.util.SortedMap;
import java.util.TreeMap;

import org.plumbline.drawing.font.FontRuns;

/** Counts the characters of a document that no font of ours has. */
public final class Replacements {

    private final SortedMap<Integer, Integer> counts = new TreeMap<>();

    void count(String text, FontRuns runs) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return;
        }
        runs.missing(text).forEach(missing -> counts.merge(missing,
                (int) text.codePoints().filter(codePoint -> codePoint == missing).count(), Integer::sum));
    }

    /** How often each character (Unicode code point) was replaced. */
    public SortedMap<Integer, Integer> counts() {
        return counts;
    }
}
