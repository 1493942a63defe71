package org.plumbline.documents.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.units.UnitVocabulary;

/**
 * The units of figures in one language: those that {@link UnitVocabulary} knows, and two of them joined by "per". Any other
 * unit is shown as its author wrote it.
 */
public final class UnitTexts {

    private static final String PER = "-per-";

    private final Texts texts;
    private final UnitVocabulary vocabulary = new UnitVocabulary();

    /** @param language BCP 47 tag */
    public UnitTexts(String language) {
        this.texts = Texts.of(UnitTexts.class, "units", language);
    }

    /** The word for a unit in the form that goes with a figure. */
    public String word(String unit, BigDecimal figure) {
        int per = unit.indexOf(PER);
        if (per < 0) {
            return known(unit, figure).orElse(unit);
        }
        Optional<String> counted = known(unit.substring(0, per), figure);
        Optional<String> each = known(unit.substring(per + PER.length()), BigDecimal.ONE);
        return counted.isPresent() && each.isPresent() ? texts.get("per", counted.get(), each.get()) : unit;
    }

    private Optional<String> known(String unit, BigDecimal figure) {
        return vocabulary.find(unit).filter(word -> texts.has(word.plural())).map(word -> {
            List<String> forms = Stream.of(texts.get(word.plural()).split("\\|")).map(String::strip).toList();
            return form(forms, texts.category(figure.abs()));
        });
    }

    private static String form(List<String> forms, String category) {
        return switch (category) {
            case "few" -> forms.get(1);
            case "many" -> forms.getLast();
            case "other" -> forms.get(forms.size() == 2 ? 1 : 0);
            default -> forms.getFirst();
        };
    }
}
