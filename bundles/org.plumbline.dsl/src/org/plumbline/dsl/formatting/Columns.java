package org.plumbline.dsl.formatting;

/** Counts how far from the margin a text reaches; a tab reaches to the next multiple of four. */
final class Columns {

    static final int INDENT = 4;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Columns() {
    }

    /** The column after a text that begins in a column. */
    static int after(int column, String text) {
        int reached = column;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                reached = 0;
            } else if (c == '\t') {
                reached += INDENT - reached % INDENT;
            } else if (c != BYTE_ORDER_MARK && !Character.isLowSurrogate(c)) {
                reached++;
            }
        }
        return reached;
    }

    /** How many line breaks a text has; a carriage return before a line feed is no break of its own. */
    static int breaks(String text) {
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                breaks++;
            }
        }
        return breaks;
    }
}
