package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Quantity;
import org.plumbline.model.results.Change;
import org.plumbline.model.results.Comparison;
import org.plumbline.model.results.Fact;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-R-009: a stated share or growth is the one that the figures give, to half a percentage point. Figures that are qualified (about,
 * over, between …) may have any value in their span. Where a whole or an earlier figure is not stated, nothing can be computed.
 */
public final class StatedShares extends CodedRule<Fact> {

    private static final BigDecimal HALF_A_POINT = new BigDecimal("0.5");

    private final CommonUnits units = new CommonUnits();

    /** The rule. */
    public StatedShares() {
        super("IM-R-009", Severity.WARNING, Fact.class);
    }

    @Override
    public void check(Fact fact, RuleContext context, FindingSink sink) {
        if (fact.getShare() != null) {
            checkShare(fact, fact.getShare().getValue(), context, sink);
        }
        if (fact.getComparison() != null) {
            checkComparison(fact, fact.getComparison(), context, sink);
        }
    }

    private void checkShare(Fact fact, Quantity stated, RuleContext context, FindingSink sink) {
        Optional<Fact> whole = Resolved.one(fact.getShare().getOf());
        Optional<Span> share = percentage(stated);
        if (whole.isEmpty() || share.isEmpty() || !comparable(fact.getValue(), whole.get().getValue())) {
            return;
        }
        Optional<Span> computed = computed(fact.getValue(), whole.get().getValue());
        if (computed.isPresent() && !computed.get().meets(share.get().widened(HALF_A_POINT))) {
            sink.report(Place.of(stated, CorePackage.Literals.QUANTITY__VALUE), "share", context.label(fact), points(share.get()),
                    text(fact.getValue()), text(whole.get().getValue()), points(computed.get()));
        }
    }

    private static Optional<Span> computed(Quantity part, Quantity whole) {
        Optional<Span> figure = part.getOutOf() == null || part.getValue() == null ? Span.of(part) : Optional.of(Span.exactly(part.getValue()));
        return figure.flatMap(some -> Span.of(whole).flatMap(some::percentOf));
    }

    private void checkComparison(Fact fact, Comparison comparison, RuleContext context, FindingSink sink) {
        Quantity earlier = Resolved.one(comparison.getFact()).map(Fact::getValue)
                .orElse(comparison.getSince() == null ? null : fact.getBefore());
        Quantity stated = comparison.getBy();
        Optional<Span> now = Span.of(fact.getValue());
        Optional<Span> then = Span.of(earlier);
        if (stated == null || now.isEmpty() || then.isEmpty() || !comparable(fact.getValue(), earlier)) {
            return;
        }
        Optional<Span> rate = percentage(stated).map(span -> signed(span, comparison));
        Optional<Span> growth = now.get().percentOf(then.get()).map(span -> span.minus(Span.exactly(BigDecimal.valueOf(100))));
        Span difference = now.get().minus(then.get());
        if (rate.isPresent()) {
            boolean points = units.isPercent(fact.getValue().getUnit()) && difference.meets(rate.get().widened(HALF_A_POINT));
            if (growth.isPresent() && !points && !growth.get().meets(rate.get().widened(HALF_A_POINT))) {
                report("growth", fact, rate.get(), growth.get(), earlier, context, sink);
            }
        } else if (units.comparable(stated.getUnit(), fact.getValue().getUnit())) {
            Span.of(stated).map(span -> signed(span, comparison)).filter(span -> !difference.meets(span))
                    .ifPresent(span -> report("difference", fact, span, difference, earlier, context, sink));
        }
    }

    private static void report(String variant, Fact fact, Span stated, Span computed, Quantity earlier, RuleContext context,
            FindingSink sink) {
        sink.report(Place.of(fact.getComparison().getBy(), CorePackage.Literals.QUANTITY__VALUE), variant, context.label(fact), points(stated),
                text(fact.getValue()), text(earlier), points(computed));
    }

    private static Span signed(Span span, Comparison comparison) {
        return comparison.getChange() == Change.DOWN ? span.negated() : span;
    }

    /** A share in hundredths: 30 %, or 2 of 3; empty for a figure that is no share. */
    private Optional<Span> percentage(Quantity stated) {
        if (stated != null && stated.getOutOf() != null && stated.getValue() != null) {
            return Span.exactly(stated.getValue()).percentOf(Span.exactly(stated.getOutOf()));
        }
        return stated != null && units.isPercent(stated.getUnit()) ? Span.of(stated) : Optional.empty();
    }

    private boolean comparable(Quantity figure, Quantity other) {
        return figure != null && other != null && units.comparable(figure.getUnit(), other.getUnit());
    }

    private static String points(Span span) {
        return Figures.plain(span.nominal().setScale(1, RoundingMode.HALF_UP));
    }

    private static String text(Quantity figure) {
        return figure.getValue() == null ? "…" : Figures.plain(figure.getValue());
    }
}
