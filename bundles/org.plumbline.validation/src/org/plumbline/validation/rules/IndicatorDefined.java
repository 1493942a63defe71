package org.plumbline.validation.rules;

import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.Measure;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-R-001: an indicator has a unit and a direction. One that is described in words needs neither, one of ranks no unit. */
public final class IndicatorDefined extends CodedRule<Indicator> {

    /** The rule. */
    public IndicatorDefined() {
        super("IM-R-001", Severity.ERROR, Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context, FindingSink sink) {
        Measure measure = indicator.isSetMeasure() ? indicator.getMeasure() : Measure.COUNT;
        if (measure == Measure.NOMINAL || measure == Measure.QUALITATIVE) {
            return;
        }
        boolean unit = indicator.getUnit() == null && measure != Measure.ORDINAL && !Openly.unstated(indicator, context, "unit");
        boolean direction = !indicator.isSetDirection() && !Openly.unstated(indicator, context, "direction");
        if (unit || direction) {
            sink.report(Place.of(indicator), unit && direction ? "both" : unit ? "unit" : "direction", context.label(indicator));
        }
    }
}
