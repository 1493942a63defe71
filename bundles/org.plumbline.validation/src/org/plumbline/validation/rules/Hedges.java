package org.plumbline.validation.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out how exactly a sentence knows a figure that it names. */
final class Hedges {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,])(\\d{1,3}(?:[,.'’ \\u00a0\\u202f]\\d{3})+(?![\\d])(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)(\\s*(?:%|per ?cent|percent|por ciento|pour cent))?"
                    + "(\\+|\\s+or so\\b|\\s+or more\\b)?");
    private static final Pattern LASTING = Pattern.compile("^[\\s-]*(?:hour|day|week|month|year|quarter|decade|heure|jour|semaine|mois|an|hora|día|semana|mes|año).*",
            Pattern.DOTALL);
    private static final Pattern CURRENCY_BEFORE = Pattern.compile("(?:US\\$|[$€£¥]|\\b[A-Z]{3})\\s*$");

    /** A word and what the language writes for it. */
    private record Hedge(String phrase, String qualifier) {
    }

    private final List<Hedge> hedges = read();

    /**
     * The language's word for how a text knows a figure; empty where it knows it exactly, does not name it, or says both.
     *
     * @param percent whether the figure is in per cent
     */
    Optional<String> of(BigDecimal figure, boolean percent, String text) {
        List<Optional<String>> said = NUMBER.matcher(text).results()
                .filter(found -> (found.group(2) != null) == percent && isFigure(found.group(1), figure))
                .map(found -> qualifier(found, text)).toList();
        return !said.isEmpty() && said.stream().allMatch(Optional::isPresent) ? said.getFirst() : Optional.empty();
    }

    private Optional<String> qualifier(MatchResult found, String text) {
        if (found.group(3) != null) {
            return Optional.of(found.group(3).contains("so") ? "about" : "at least");
        }
        String before = CURRENCY_BEFORE.matcher(text.substring(0, found.start()).stripTrailing()).replaceFirst("")
                .stripTrailing().toLowerCase(Locale.ROOT);
        boolean lasting = LASTING.matcher(text.substring(found.end())).matches();
        return hedges.stream().filter(hedge -> endsWithWord(before, hedge.phrase()))
                .filter(hedge -> !(lasting && hedge.phrase().equals("over")))
                .map(Hedge::qualifier).findFirst();
    }

    private static boolean endsWithWord(String before, String phrase) {
        int start = before.length() - phrase.length();
        return before.endsWith(phrase) && (start == 0 || !Character.isLetterOrDigit(before.charAt(start - 1)));
    }

    /** A point or a comma before three digits may group them or begin the decimals: either reading is tried. */
    private static boolean isFigure(String written, BigDecimal figure) {
        String spaced = written.replaceAll("[\\s'’\\u00a0\\u202f]", "");
        Stream<String> readings = Stream.of(spaced.replace(",", ""), spaced.replace(".", "").replace(',', '.'), spaced.replaceAll("[.,]", ""));
        return readings.filter(reading -> reading.matches("\\d+(\\.\\d+)?")).anyMatch(reading -> new BigDecimal(reading).compareTo(figure) == 0);
    }

    private static List<Hedge> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Hedges.class.getResourceAsStream("hedges.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).flatMap(Hedges::hedges)
                    .sorted(Comparator.comparing(hedge -> -hedge.phrase().length())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("hedges.txt", e);
        }
    }

    private static Stream<Hedge> hedges(String line) {
        String[] sides = line.split(":\\s*", 2);
        return Stream.of(sides[1].split("\\|")).map(phrase -> new Hedge(phrase, sides[0]));
    }
}
