package org.plumbline.dsl.syntax;

import java.util.List;

/**
 * A list that can be read at a glance.
 *
 * @param words that it begins with
 * @param hasMore whether there are more
 */
record Shortlist(List<String> words, boolean hasMore) {

    static Shortlist of(List<String> all, int most) {
        return new Shortlist(all.subList(0, Math.min(most, all.size())), all.size() > most);
    }

    /** In one sentence with what stands before it. */
    @Override
    public String toString() {
        return String.join(", ", words) + (hasMore ? " …" : ".");
    }
}
