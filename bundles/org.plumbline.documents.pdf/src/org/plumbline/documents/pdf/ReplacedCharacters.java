package org.plumbline.documents.pdf;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The characters of a document that none of our fonts has: a box stands in their place.
 *
 * @param counts how often each occurs, by Unicode code point
 */
public record ReplacedCharacters(SortedMap<Integer, Integer> counts) {

    public ReplacedCharacters {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** How many places of the document show a box. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
