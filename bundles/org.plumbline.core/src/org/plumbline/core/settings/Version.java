package org.plumbline.core.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An exact version. Source: Semantic Versioning 2.0.0, without build metadata, which orders nothing.
 *
 * @param text for example {@code 2.1.0} or {@code 2.1.0-draft.3}
 */
public record Version(String text) {

    private static final String NUMBER = "(0|[1-9][0-9]{0,8})";
    private static final String LABEL = "(" + NUMBER + "|[0-9A-Za-z-]*[A-Za-z-][0-9A-Za-z-]*)";
    private static final Pattern SHAPE = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(-" + LABEL + "(\\." + LABEL + ")*)?");
    private static final int LONGEST = 64;

    /** The version that a text states; empty if it states none. */
    public static Optional<Version> parse(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches() ? Optional.of(new Version(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
