package org.plumbline.cli.terminal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of somebody else on a terminal: file names and model texts may hold line breaks, or codes that move the cursor and change
 * colours. They are shown instead of being obeyed.
 */
public final class VisibleText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private VisibleText() {
    }

    /** The text on one line: a line break or tab becomes a blank, another control character {@code \}{@code uXXXX}. */
    public static String of(String text) {
        return CONTROL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(shown(found.group().charAt(0))));
    }

    private static String shown(char control) {
        return Character.isWhitespace(control) ? " " : "\\u" + String.format(Locale.ROOT, "%04X", (int) control);
    }
}
