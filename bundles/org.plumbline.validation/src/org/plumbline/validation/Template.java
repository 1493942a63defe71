package org.plumbline.validation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps: {0}, {1} and so on. Unlike {@link java.text.MessageFormat} it leaves apostrophes alone and formats
 * nothing by a locale.
 *
 * @param text the sentence
 */
record Template(String text) {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    /**
     * The sentence with its gaps filled.
     *
     * @throws IllegalArgumentException if there is a gap without an argument
     */
    String fill(String... arguments) {
        return GAP.matcher(text).replaceAll(gap -> {
            int index = Integer.parseInt(gap.group(1));
            if (index >= arguments.length) {
                throw new IllegalArgumentException("nothing to fill " + gap.group() + " of \"" + text + "\" with");
            }
            return Matcher.quoteReplacement(arguments[index]);
        });
    }

    /** The same, beginning with a capital letter. */
    String sentence(String... arguments) {
        String filled = fill(arguments);
        return filled.isEmpty() ? filled
                : filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }
}
