package org.plumbline.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.PhaseKind;
import org.plumbline.model.results.Direction;
import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.Measure;
import org.plumbline.model.results.Result;
import org.plumbline.model.sector.Programme;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-R-003: an indicator of an engagement, a programme or a result has a target, unless it should hold or is told in words. While an
 * engagement is prepared, targets may wait.
 */
public final class TargetSet extends CodedRule<Indicator> {

    /** The rule. */
    public TargetSet() {
        super("IM-R-003", Severity.WARNING, Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context, FindingSink sink) {
        boolean inWords = indicator.isSetMeasure()
                && (indicator.getMeasure() == Measure.NOMINAL || indicator.getMeasure() == Measure.QUALITATIVE);
        boolean holds = indicator.isSetDirection() && indicator.getDirection() == Direction.HOLD;
        if (indicator.getTargets().isEmpty() && !inWords && !holds && isDue(indicator.eContainer())
                && !Openly.unstated(indicator, context, "target")) {
            sink.report(Place.of(indicator), "none", context.label(indicator));
        }
    }

    private static boolean isDue(EObject whole) {
        return switch (whole) {
            case Engagement engagement -> !Phases.isBefore(engagement, PhaseKind.APPROVAL);
            case Programme programme -> true;
            case Result result -> true;
            case null, default -> false;
        };
    }
}
