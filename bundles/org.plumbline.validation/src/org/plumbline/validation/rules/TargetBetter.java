package org.plumbline.validation.rules;

import java.util.Optional;
import org.plumbline.model.core.Quantity;
import org.plumbline.model.results.Direction;
import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.Measurement;
import org.plumbline.model.results.Target;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-R-004: a target lies beyond the baseline, in the direction in which the indicator should go. */
public final class TargetBetter extends CodedRule<Indicator> {

    private final CommonUnits units = new CommonUnits();

    /** The rule. */
    public TargetBetter() {
        super("IM-R-004", Severity.WARNING, Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context, FindingSink sink) {
        Optional<Quantity> baseline = Baselines.of(indicator).map(Measurement::getValue);
        if (baseline.isEmpty() || !indicator.isSetDirection() || indicator.getDirection() == Direction.HOLD) {
            return;
        }
        boolean rise = indicator.getDirection() == Direction.RISE;
        for (Target target : indicator.getTargets()) {
            if (target.getValue() != null && units.comparable(unit(target.getValue()), unit(baseline.get()))
                    && !isBetter(target.getValue(), baseline.get(), rise)) {
                sink.report(Place.of(target), rise ? "rise" : "fall", context.label(indicator), text(target.getValue()),
                        text(baseline.get()));
            }
        }
    }

    private static boolean isBetter(Quantity target, Quantity baseline, boolean rise) {
        Optional<Span> wanted = Span.measured(target);
        Optional<Span> begun = Span.measured(baseline);
        if (wanted.isEmpty() || begun.isEmpty()) {
            return true;
        }
        return rise ? wanted.get().mayExceed(begun.get()) : begun.get().mayExceed(wanted.get());
    }

    private static String unit(Quantity figure) {
        return figure.getOutOf() == null ? figure.getUnit() : "%";
    }

    private static String text(Quantity figure) {
        String value = figure.getValue() == null ? "…" : Figures.plain(figure.getValue());
        return figure.getOutOf() == null ? value : value + "/" + Figures.plain(figure.getOutOf());
    }
}
