package org.plumbline.validation.rules;

import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.Measurement;
import org.plumbline.model.results.ResultsPackage;
import org.plumbline.model.results.ScoreBasis;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-R-011: an actual figure rests on no less than the verified baseline that it is compared to. */
public final class ComparableBasis extends CodedRule<Measurement> {

    /** The rule. */
    public ComparableBasis() {
        super("IM-R-011", Severity.WARNING, Measurement.class);
    }

    @Override
    public void check(Measurement figure, RuleContext context, FindingSink sink) {
        if (figure.eContainingFeature() != ResultsPackage.Literals.INDICATOR__MEASUREMENTS || !figure.isSetBasis()
                || figure.getBasis().compareTo(ScoreBasis.WORKSHOP) >= 0 || !(figure.eContainer() instanceof Indicator indicator)) {
            return;
        }
        Baselines.of(indicator).filter(baseline -> baseline.isSetBasis() && baseline.getBasis().compareTo(ScoreBasis.VERIFIED) >= 0)
                .ifPresent(baseline -> sink.report(Place.of(figure, ResultsPackage.Literals.MEASUREMENT__BASIS), "weaker",
                        context.label(indicator), figure.getBasis().getLiteral(), baseline.getBasis().getLiteral()));
    }
}
