package org.plumbline.examples.templates;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The id of an element as it can be written without quotes: a capital letter, then letters and digits, parted by single hyphens. */
public final class ElementId {

    private static final Pattern VALID = Pattern.compile("[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*");
    private static final int LONGEST = 60;

    private ElementId() {
    }

    /** Whether it can be written without quotes. */
    public static boolean isValid(String id) {
        return id.length() <= LONGEST && VALID.matcher(id).matches();
    }

    /** A good id that is like another one, which is not; empty where none can be guessed. */
    public static Optional<String> better(String id) {
        String better = id.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        return Optional.of(better).filter(ElementId::isValid);
    }

    /** What is wrong with an id, and a better one where it can be guessed; empty for a good id. */
    public static Optional<String> objection(String id) {
        if (id.length() > LONGEST) {
            return Optional.of("An id has at most " + LONGEST + " characters.");
        }
        if (isValid(id)) {
            return Optional.empty();
        }
        return Optional.of("'" + id + "' cannot be an id. An id begins with a capital letter and goes on with letters, digits and "
                + "single hyphens, for example WATER or BAYVIEW-2026." + better(id).map(better -> " Did you mean " + better + "?").orElse(""));
    }
}
