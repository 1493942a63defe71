package org.plumbline.dsl.session;

/** Where a text was changed by other hands. */
public final class ChangedLine {

    private ChangedLine() {
    }

    /** The first line that differs in two states of a text, counted from 1. */
    public static int first(String before, String now) {
        int line = 1;
        int shorter = Math.min(before.length(), now.length());
        for (int at = 0; at < shorter && before.charAt(at) == now.charAt(at); at++) {
            if (before.charAt(at) == '\n') {
                line++;
            }
        }
        return line;
    }
}
