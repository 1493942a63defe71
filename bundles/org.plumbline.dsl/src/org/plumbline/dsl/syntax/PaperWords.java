package org.plumbline.dsl.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.plumbline.core.text.NearestName;

/** What people write because their papers do, and how the language says it. */
final class PaperWords {

    private static final String MONTH = "Dates are written as year, month and day, as far as known: 2019-12-31, 2019-12, 2019-Q4 or 2019.";
    private static final String DIGITS = "Figures are written in digits.";
    private static final String RATIO = "A part of several is written as 2 of 3, with a unit behind it: 2 of 3 offices.";
    private static final String WORDS = "A time that is told in words stands in quotes: in \"the coming months\".";

    private static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "dozen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> TIMES = Set.of("the", "early", "mid", "late", "last", "this", "end", "beginning", "today", "now");
    private static final Set<String> RATIOS = Set.of("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths");

    private static final Set<String> HOURS = Set.of("hour", "hours", "day", "days");
    private static final Set<String> WHOLES = Set.of("sector", "subsector", "basin");

    private static final List<String> BEHIND_A_FIGURE =
            List.of("planned", "expected", "possible", "before", "after", "since", "until", "from", "basis", "source", "because", "target");

    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("approximately", "about"), Map.entry("approx", "about"), Map.entry("around", "about"), Map.entry("roughly", "about"),
            Map.entry("circa", "about"), Map.entry("nearly", "just under"), Map.entry("almost", "just under"), Map.entry("more", "over"),
            Map.entry("exceeding", "over"), Map.entry("above", "over"), Map.entry("fewer", "under"), Map.entry("less", "under"),
            Map.entry("below", "under"), Map.entry("minimum", "at least"), Map.entry("maximum", "at most"), Map.entry("percent", "%"));


    private PaperWords() {
    }

    /** How to say what does not fit where a text could not be read on; empty where nobody can tell. */
    static Optional<String> advice(RecognitionException failure) {
        String word = failure.token.getText().toLowerCase(Locale.ROOT);
        Optional<Token> before = failure.input instanceof TokenStream tokens ? before(tokens, failure.token) : Optional.empty();
        if (ADVICE.containsKey(word)) {
            return Optional.of("Write " + ADVICE.get(word) + " instead.");
        }
        if (word.equals("/") || RATIOS.contains(word)) {
            return Optional.of(RATIO);
        }
        if (NUMBERS.contains(word)) {
            return Optional.of(DIGITS);
        }
        if (MONTHS.contains(word)) {
            return Optional.of(MONTH);
        }
        String earlier = before.map(Token::getText).orElse("");
        if (word.equals("per")) {
            return Optional.of(HOURS.contains(earlier) ? "Write a instead: 4 hours a week." : "Join the words of a unit by hyphens: cases-per-month.");
        }
        if (WHOLES.contains(word) && earlier.equals("in")) {
            return Optional.of("Did you mean in a " + word + "?");
        }
        return TIMES.contains(word) ? Optional.of(WORDS) : unit(failure, before);
    }

    /** A second word behind a figure and its unit. */
    private static Optional<String> unit(RecognitionException failure, Optional<Token> before) {
        boolean words = before.isPresent() && isPlain(failure.token.getText()) && isPlain(before.get().getText());
        boolean figure = words && before((TokenStream) failure.input, before.get())
                .filter(token -> Character.isDigit(token.getText().charAt(0))).isPresent();
        if (!figure) {
            return Optional.empty();
        }
        Optional<String> meant = NearestName.to(failure.token.getText(), BEHIND_A_FIGURE);
        return Optional.of(meant.map(word -> "Did you mean " + word + "?").orElseGet(() -> "A unit is one word; join several by hyphens: "
                + before.get().getText() + "-" + failure.token.getText() + "."));
    }

    private static boolean isPlain(String text) {
        return Character.isLowerCase(text.charAt(0));
    }

    private static Optional<Token> before(TokenStream tokens, Token token) {
        for (int at = token.getTokenIndex() - 1; at >= 0; at--) {
            if (tokens.get(at).getChannel() == Token.DEFAULT_CHANNEL) {
                return Optional.of(tokens.get(at));
            }
        }
        return Optional.empty();
    }
}
