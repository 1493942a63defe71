package org.plumbline.validation;

import java.util.Locale;

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

    private static final int GAP_LENGTH = "{0}".length();

    /**
     * The sentence with its gaps filled.
     *
     * @throws IllegalArgumentException if there is a gap without an argument
     */
    String fill(String... arguments) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            if (isGap(open)) {
                filled.append(text, done, open).append(argument(text.charAt(open + 1) - '0', arguments));
                done = open + GAP_LENGTH;
            }
        }
        return filled.append(text, done, text.length()).toString();
    }

    private boolean isGap(int open) {
        return open + 2 < text.length() && text.charAt(open + 1) >= '0' && text.charAt(open + 1) <= '9' && text.charAt(open + 2) == '}';
    }

    private String argument(int index, String... arguments) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException("nothing to fill {" + index + "} of \"" + text + "\" with");
        }
        return isolating ? isolated(arguments[index]) : arguments[index];
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
