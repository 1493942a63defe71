package org.plumbline.documents.model;

/**
 * The name of a place in a document: ASCII letters, digits, {@code .}, {@code -} and {@code _}, a letter first, so that
 * every format can write it as it is. One document names each place once.
 */
public record Anchor(String value) {

    public Anchor {
        if (!value.matches("[A-Za-z][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("No anchor: '" + value + "'; use Anchor.of(kind, name) for any other name");
        }
    }

    /**
     * The anchor of a named thing. Different names of one kind give different anchors: what an anchor cannot hold is
     * written as {@code _} and its code in hexadecimal.
     *
     * @param kind a word of ASCII letters, for example {@code risk}
     * @param name any text, for example {@code BAYVIEW-2026.R1}
     */
    public static Anchor of(String kind, String name) {
        StringBuilder out = new StringBuilder(kind).append('-');
        for (char c : name.toCharArray()) {
            boolean plain = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.';
            if (plain) {
                out.append(c);
            } else {
                out.append('_').append(Integer.toHexString(c)).append('_');
            }
        }
        return new Anchor(out.toString());
    }
}
