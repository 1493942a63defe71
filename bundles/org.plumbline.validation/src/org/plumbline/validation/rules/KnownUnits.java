package org.plumbline.validation.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.text.NearestName;
import org.plumbline.core.units.UnitVocabulary;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Money;
import org.plumbline.model.core.Quantity;
import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.ResultsPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-C-007: every unit is a known word, and every currency a code of ISO 4217. The words are English; in a file that is written
 * in another language an unknown word passes, since nobody here can tell.
 */
public final class KnownUnits extends CodedRule<EObject> {

    private final Vocabulary units = Vocabulary.read("units.txt").and(Vocabulary.read("measures.txt").words().stream()).and(new UnitVocabulary().words().stream()
            .flatMap(unit -> Stream.of(unit.symbol(), unit.singular(), unit.plural())));
    private final Vocabulary currencies = Vocabulary.read("currencies.txt");
    private final Vocabulary known = units.and(currencies.words().stream());

    /** The rule. */
    public KnownUnits() {
        super("IM-C-007", Severity.ERROR, EObject.class);
    }

    @Override
    public void check(EObject element, RuleContext context, FindingSink sink) {
        switch (element) {
            case Quantity figure -> checkUnit(figure.getUnit(), Place.of(figure, CorePackage.Literals.QUANTITY__UNIT), context, sink);
            case Indicator indicator ->
                checkUnit(indicator.getUnit(), Place.of(indicator, ResultsPackage.Literals.INDICATOR__UNIT), context, sink);
            case Money money -> checkCurrency(money, context, sink);
            default -> { }
        }
    }

    private void checkUnit(String unit, Place place, RuleContext context, FindingSink sink) {
        if (unit == null || known.knows(unit) || !isEnglish(context.texts().fileLanguage(place.element()))) {
            return;
        }
        String label = context.label(place.element());
        List<String> near = NearestName.all(unit, units.words());
        sink.report(place, near.isEmpty() ? "unit" : "unit-similar", label, unit, context.oneOf(near));
    }

    private void checkCurrency(Money money, RuleContext context, FindingSink sink) {
        Place place = Place.of(money, CorePackage.Literals.MONEY__CURRENCY);
        String code = money.getCurrency();
        if (code != null && !currencies.words().contains(code)) {
            String label = context.label(money);
            List<String> near = NearestName.all(code, currencies.words());
            sink.report(place, near.isEmpty() ? "currency" : "currency-similar", label, code, context.oneOf(near));
        }
    }

    private static boolean isEnglish(String language) {
        return language.toLowerCase(Locale.ROOT).split("-")[0].equals("en");
    }
}
