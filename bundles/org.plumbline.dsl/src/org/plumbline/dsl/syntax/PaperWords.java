package org.plumbline.dsl.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.runtime.Token;
import org.plumbline.core.text.NearestName;

/** What people write because their papers do, and how the language says it. */
final class PaperWords implements Adviser {

    private static final String MONTH = "Dates are written as year, month and day, as far as known: 2019-12-31, 2019-12, 2019-Q4 or 2019.";
    private static final String DIGITS = "Figures are written in digits.";
    private static final String RATIO = "A part of several is written as 2 of 3, with a unit behind it: 2 of 3 offices.";

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

    @Override
    public Optional<String> advice(Misfit misfit) {
        Neighbours place = misfit.neighbours();
        String word = place.word().getText().toLowerCase(Locale.ROOT);
        String earlier = place.before().map(Token::getText).orElse("");
        if (word.equals("per")) {
            return Optional.of(HOURS.contains(earlier) ? "Write a instead: 4 hours a week." : "Join the words of a unit by hyphens: cases-per-month.");
        }
        if (WHOLES.contains(word) && earlier.equals("in")) {
            return Optional.of("Did you mean in a " + word + "?");
        }
        boolean behindAUnit = isBehindAUnit(misfit);
        return (behindAUnit || misfit.continuation().filter(Continuation::takesFigureOrTime).isPresent() ? figureOrTime(word, earlier)
                : Optional.<String>empty())
                .or(() -> behindAUnit && isPlain(earlier) && isPlain(misfit.found()) ? unit(place, earlier) : Optional.empty());
    }

    private static Optional<String> figureOrTime(String word, String earlier) {
        if (ADVICE.containsKey(word)) {
            return Optional.of("Write " + ADVICE.get(word) + " instead.");
        }
        if (NUMBERS.contains(word)) {
            return Optional.of(DIGITS);
        }
        if (MONTHS.contains(word)) {
            return Optional.of(MONTH);
        }
        if (RATIOS.contains(word) || word.equals("/") && isFigure(earlier)) {
            return Optional.of(RATIO);
        }
        return TIMES.contains(word) ? Optional.of(TimeInWords.ADVICE) : Optional.empty();
    }

    /** Whether the word before it, on the same line, was read as the unit of a figure. */
    private static boolean isBehindAUnit(Misfit misfit) {
        return !misfit.neighbours().opensLine() && misfit.continuation().filter(Continuation::isBehindAUnit).isPresent();
    }

    /** A second word behind a figure and its unit. */
    private static Optional<String> unit(Neighbours place, String unit) {
        Optional<Token> number = place.before().flatMap(before -> place.of(before).before());
        if (number.filter(figure -> isFigure(figure.getText())).isEmpty()) {
            return Optional.empty();
        }
        String word = place.word().getText();
        if (word.equals("a")) {
            return Optional.of("Write a stroke instead: cases/month.");
        }
        return Optional.of(NearestName.to(word, BEHIND_A_FIGURE).map(meant -> "Did you mean " + meant + "?")
                .orElseGet(() -> "A unit is one word; join several by hyphens: " + unit + "-" + word + "."));
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
