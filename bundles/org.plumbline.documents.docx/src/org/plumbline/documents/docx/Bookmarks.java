package org.plumbline.documents.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.plumbline.documents.model.Anchor;

/**
 * Names of places. A bookmark's name has at most 40 characters, letters, digits and {@code _}; one that begins with
 * {@code _} is not listed to the user.
 */
final class Bookmarks {

    private static final int LONGEST = 30;
    private static final String PLACE = "_p_";
    private static final String LABEL = "_n_";

    private final Map<Anchor, String> names = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private int count;

    /** The place itself, where a link leads. */
    String place(Anchor anchor) {
        return names.computeIfAbsent(anchor, this::name);
    }

    /** Label and number of a figure or table, which a reference repeats. */
    String label(Anchor anchor) {
        return LABEL + place(anchor).substring(PLACE.length());
    }

    private String name(Anchor anchor) {
        String plain = PLACE + anchor.value().replaceAll("[^A-Za-z0-9]", "_");
        String stem = plain.substring(0, Math.min(plain.length(), LONGEST));
        String name = stem;
        for (int number = 2; !used.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + "_" + number;
        }
        return name;
    }

    /** Begins a place; returns the number that ends it. */
    int open(Markup out, String name) {
        out.empty("w:bookmarkStart", "w:id", Integer.toString(++count), "w:name", name);
        return count;
    }

    void close(Markup out, int number) {
        out.empty("w:bookmarkEnd", "w:id", Integer.toString(number));
    }
}
