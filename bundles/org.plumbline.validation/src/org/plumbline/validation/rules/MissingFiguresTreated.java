package org.plumbline.validation.rules;

import org.plumbline.model.sector.Benchmark;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-S-006: a comparison says what happens with figures that are missing. */
public final class MissingFiguresTreated extends CodedRule<Benchmark> {

    /** The rule. */
    public MissingFiguresTreated() {
        super("IM-S-006", Severity.WARNING, Benchmark.class);
    }

    @Override
    public void check(Benchmark benchmark, RuleContext context, FindingSink sink) {
        if (!benchmark.isSetMissing() && !Openly.unstated(benchmark, context, "missing", "missing-figures")) {
            sink.report(Place.of(benchmark), "none", context.label(benchmark));
        }
    }
}
