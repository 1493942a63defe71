package org.plumbline.validation.rules;

import org.plumbline.model.results.Measurement;
import org.plumbline.model.results.ResultsPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-R-005: an actual figure has a date and a source. */
public final class MeasurementSourced extends CodedRule<Measurement> {

    /** The rule. */
    public MeasurementSourced() {
        super("IM-R-005", Severity.WARNING, Measurement.class);
    }

    @Override
    public void check(Measurement figure, RuleContext context, FindingSink sink) {
        if (figure.eContainingFeature() != ResultsPackage.Literals.INDICATOR__MEASUREMENTS) {
            return;
        }
        boolean date = figure.getOn() == null;
        boolean source = figure.getSources().isEmpty();
        if (date || source) {
            sink.report(Place.of(figure), date && source ? "both" : date ? "date" : "source", context.label(figure.eContainer()));
        }
    }
}
