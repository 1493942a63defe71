package org.plumbline.validation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps: {0}, {1} and so on. Unlike {@link java.text.MessageFormat} it leaves apostrophes alone and formats
 * nothing by a locale.
 *
 * @param text the sentence
 * @param isolating whether what fills a gap is kept from changing the order of the words around it, by the isolates of Unicode; for
 *            languages that are written from right to left, since ids and keywords are not
 */
record Template(String text, boolean isolating) {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

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
            return Matcher.quoteReplacement(isolating ? isolated(arguments[index]) : arguments[index]);
        });
    }

    /** A label of ours begins in the direction of the sentence, and holds isolates of its own. */
    private static String isolated(String argument) {
        boolean same = !argument.isEmpty() && switch (Character.getDirectionality(argument.codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
        return same ? argument : FIRST_STRONG_ISOLATE + argument + POP_ISOLATE;
    }

    /** The same, beginning with a capital letter. */
    String sentence(String... arguments) {
        String filled = fill(arguments);
        return filled.isEmpty() ? filled
                : filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }
}
