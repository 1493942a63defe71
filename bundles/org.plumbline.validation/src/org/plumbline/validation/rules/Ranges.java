package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges in a sentence: between 2 and 3, 2 to 3, 2–3. What goes “from” one figure “to” another may have changed, and is none. */
final class Ranges {
    private static final String FIGURE = "(\\d+(?:[.,]\\d+)?)";
    private static final Pattern RANGE = Pattern.compile("\\b(?:between|entre) " + FIGURE + "(?:\\s?%)? (?:and|y|et) " + FIGURE
            + "|(?<![\\p{L}\\d.,/¶-]|\\bfrom |\\bde |\\bdel )" + FIGURE + "(?:\\s?[–-]\\s?| to | a | à )" + FIGURE + "(?![\\d.,/-]*\\d)",
            Pattern.CASE_INSENSITIVE);

    private Ranges() {
    }

    /** What the language writes for the range that a figure ends; empty where a text names none, or the figure elsewhere, too. */
    static Optional<String> endingIn(BigDecimal figure, String text) {
        Matcher range = RANGE.matcher(text);
        String alone = "(?<![\\d.,])" + Pattern.quote(figure.toPlainString()) + "(?![\\d.,]*\\d)";
        if (Pattern.compile(alone).matcher(range.replaceAll(" ")).find()) {
            return Optional.empty();
        }
        range.reset();
        while (range.find()) {
            BigDecimal low = figure(range.group(1) == null ? range.group(3) : range.group(1));
            BigDecimal high = figure(range.group(2) == null ? range.group(4) : range.group(2));
            if (low.compareTo(high) < 0 && (low.compareTo(figure) == 0 || high.compareTo(figure) == 0)) {
                return Optional.of("between " + Figures.plain(low) + " and " + Figures.plain(high));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal figure(String written) {
        return new BigDecimal(written.replace(',', '.'));
    }
}
