package org.plumbline.validation.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.units.Dimension;
import org.plumbline.core.units.UnitVocabulary;
import org.plumbline.core.units.UnitWord;

/** Which figures may be added up or divided by each other: those in one unit, and those that count things. */
final class CommonUnits {

    static final String PERCENT = "percent";

    private static final String CURRENCY = "[A-Z]{3}";

    private final UnitVocabulary units = new UnitVocabulary();
    private final Vocabulary measures = Vocabulary.read("measures.txt");

    /** Whether two figures are comparable: women and men both count people, but days and weeks are two measures. */
    boolean comparable(String unit, String other) {
        if (unit == null || other == null) {
            return false;
        }
        return units.canonical(unit).equalsIgnoreCase(units.canonical(other)) || isCount(unit) && isCount(other);
    }

    /** Whether a unit means hundredths of something. */
    boolean isPercent(String unit) {
        return unit != null && (PERCENT.equals(units.canonical(unit)) || unit.equalsIgnoreCase("per-cent"));
    }

    private boolean isCount(String unit) {
        Optional<UnitWord> known = units.find(unit);
        return known.map(word -> word.dimension() == Dimension.COUNT).orElseGet(() -> !unit.matches(CURRENCY)
                && Stream.of(unit.split("[-/]")).noneMatch(part -> measures.words().contains(part) || isMeasure(part)));
    }

    private boolean isMeasure(String part) {
        return units.find(part).filter(word -> word.dimension() != Dimension.COUNT).isPresent();
    }
}
