package org.plumbline.dsl.formatting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the blanks within a value that has several parts: a name, a version, a percentage, a phrase. */
final class ValueText {

    private static final Pattern QUOTED_OR_PLAIN = Pattern.compile("'[^'\\r\\n]*'|[^']+");
    private static final Pattern COMMENT = Pattern.compile("//|/\\*");

    private ValueText() {
    }

    /** Texts stay as they are, and so does whatever has a comment inside. */
    static String tidy(String written) {
        if (written.startsWith("\"")) {
            return written;
        }
        StringBuilder tidied = new StringBuilder(written.length());
        Matcher parts = QUOTED_OR_PLAIN.matcher(written);
        while (parts.find()) {
            String part = parts.group();
            if (part.startsWith("'")) {
                tidied.append(part);
            } else if (COMMENT.matcher(part).find()) {
                return written;
            } else {
                tidied.append(plain(part));
            }
        }
        return tidied.toString();
    }

    private static String plain(String part) {
        return part.replaceAll("[\\s\\uFEFF]+", " ").replaceAll("[ \\u00A0]*\\.[ \\u00A0]*", ".").replaceAll("(?<=\\d)%", " %")
                .replaceAll("(?<=\\d)of", " of").replaceAll("of(?=\\d)", "of ");
    }
}
