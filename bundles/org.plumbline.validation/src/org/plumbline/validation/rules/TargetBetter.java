package org.plumbline.validation.rules;

import java.util.Optional;
import org.plumbline.model.core.Qualifier;
import org.plumbline.model.core.Quantity;
import org.plumbline.model.results.Direction;
import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.Measurement;
import org.plumbline.model.results.Target;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-R-004: a target lies beyond the baseline, in the direction in which the indicator should go. Of “at least” and “at most” the figure that
 * is promised counts, not what may be reached beyond it.
 */
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
        Optional<Span> wanted = promised(target, rise);
        Optional<Span> begun = Span.measured(baseline);
        if (wanted.isEmpty() || begun.isEmpty()) {
            return true;
        }
        boolean beyond = target.getQualifier() == (rise ? Qualifier.OVER : Qualifier.UNDER);
        if (beyond && wanted.get().meets(begun.get())) {
            return true;
        }
        return rise ? wanted.get().mayExceed(begun.get()) : begun.get().mayExceed(wanted.get());
    }

    /** What a target promises: the bound that a word such as “at least” gives. */
    private static Optional<Span> promised(Quantity target, boolean rise) {
        boolean bounded = target.getValue() != null && target.getOutOf() == null && switch (target.getQualifier()) {
            case OVER, AT_LEAST -> rise;
            case UNDER, AT_MOST -> !rise;
            default -> false;
        };
        return bounded ? Optional.of(Span.exactly(target.getValue())) : Span.measured(target);
    }

    private static String unit(Quantity figure) {
        return figure.getOutOf() == null ? figure.getUnit() : "%";
    }

    private static String text(Quantity figure) {
        String value = figure.getValue() == null ? "…" : Figures.plain(figure.getValue());
        return figure.getOutOf() == null ? value : value + "/" + Figures.plain(figure.getOutOf());
    }
}
