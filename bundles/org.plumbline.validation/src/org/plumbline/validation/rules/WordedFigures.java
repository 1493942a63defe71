package org.plumbline.validation.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes figures that a sentence gives in words, such as “two thirds” or “forty”, in digits, so that they can be compared. */
final class WordedFigures {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d-])\\p{L}+");
    /** What follows a share of something else than a whole: half an hour, a quarter of an hour, a third time. */
    private static final Pattern OTHER_SENSE = Pattern.compile("\\s+(?:an?|time|party|parties|(?:of )?an hour|d’heure|d'heure|de hora)\\b.*", Pattern.DOTALL);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A phrase in small letters, and its figure: a share in hundredths, or a number. */
    private record Worded(String phrase, BigDecimal value, boolean share) {
        boolean isAt(String text, int start) {
            int end = start + phrase.length();
            return text.startsWith(phrase, start) && (end == text.length() || !isWithin(text, end))
                    && !(share && OTHER_SENSE.matcher(text.substring(end)).matches());
        }

        private static boolean isWithin(String text, int end) {
            boolean hyphen = text.charAt(end) == '-' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
            return hyphen || Character.isLetterOrDigit(text.charAt(end));
        }
    }

    private final Map<String, List<Worded>> byFirstWord = new HashMap<>();

    WordedFigures() {
        read().forEach(worded -> byFirstWord.computeIfAbsent(firstWord(worded.phrase()), key -> new ArrayList<>()).add(worded));
        byFirstWord.values().forEach(phrases -> phrases.sort(Comparator.comparing(worded -> -worded.phrase().length())));
    }

    /** A text with its worded figures in digits; a share that comes to a figure when it is rounded, as that figure. */
    String inDigits(String text, BigDecimal figure) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.length() != text.length()) {
            return text;
        }
        StringBuilder digits = new StringBuilder();
        int done = 0;
        Matcher word = WORD.matcher(small);
        while (word.find()) {
            int start = word.start();
            Optional<Worded> found = start < done ? Optional.empty()
                    : byFirstWord.getOrDefault(word.group(), List.of()).stream().filter(worded -> worded.isAt(small, start)).findFirst();
            if (found.isPresent()) {
                digits.append(text, done, start).append(written(found.get(), figure));
                done = start + found.get().phrase().length();
            }
        }
        return done == 0 ? text : digits.append(text, done, text.length()).toString();
    }

    private static String written(Worded worded, BigDecimal figure) {
        boolean same = worded.value().subtract(figure).abs().compareTo(HALF) < 0;
        return worded.share() ? (same ? figure : worded.value()).toPlainString() + " %" : worded.value().toPlainString();
    }

    private static List<Worded> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WordedFigures.class.getResourceAsStream("worded-figures.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).flatMap(WordedFigures::worded).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("worded-figures.txt", e);
        }
    }

    private static Stream<Worded> worded(String line) {
        String[] sides = line.split(":\\s*", 2);
        BigDecimal value = new BigDecimal(sides[0].replace("%", "").strip());
        return Stream.of(sides[1].split("\\|")).map(phrase -> new Worded(phrase, value, sides[0].endsWith("%")));
    }

    private static String firstWord(String phrase) {
        Matcher word = WORD.matcher(phrase);
        return word.find() ? word.group() : phrase;
    }
}
