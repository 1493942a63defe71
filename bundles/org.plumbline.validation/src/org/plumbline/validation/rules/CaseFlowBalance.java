package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.model.core.Quantity;
import org.plumbline.model.governance.CaseFlow;
import org.plumbline.model.governance.GovernancePackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-G-012: cases that were open or came in are closed, or still open. Whether cases that were passed on, or are left out of a figure,
 * count among the closed ones, no source says alike: either will do. A figure that is not stated may be any.
 */
public final class CaseFlowBalance extends CodedRule<CaseFlow> {

    private static final int MOST_REFERRALS = 10;

    private final CommonUnits units = new CommonUnits();

    /** The rule. */
    public CaseFlowBalance() {
        super("IM-G-012", Severity.WARNING, CaseFlow.class);
    }

    @Override
    public void check(CaseFlow flow, RuleContext context, FindingSink sink) {
        if (!isComparable(flow)) {
            return;
        }
        Span closing = span(flow.getClosing());
        Span left = span(flow.getOpening()).plus(span(flow.getReceived())).minus(span(flow.getClosed()));
        Set<Span> passedOn = passedOn(flow);
        if (passedOn.stream().anyMatch(some -> left.minus(some).meets(closing))) {
            return;
        }
        boolean complete = Stream.of(flow.getOpening(), flow.getReceived(), flow.getClosed(), flow.getClosing()).allMatch(Objects::nonNull);
        var feature = flow.getClosing() == null ? GovernancePackage.Literals.CASE_FLOW__CLOSED
                : GovernancePackage.Literals.CASE_FLOW__CLOSING;
        String variant = complete ? passedOn.size() > 1 ? "referred" : "balance"
                : closing.low().signum() == 0 && flow.getClosing() == null ? "overdrawn" : "impossible";
        sink.report(Place.of(flow, feature), variant, context.label(flow), text(flow.getOpening()), text(flow.getReceived()),
                text(flow.getClosed()), text(flow.getClosing()), left.nominal() == null ? "…" : Figures.plain(left.nominal()));
    }

    private static Span span(Quantity figure) {
        return Span.of(figure).orElse(Span.ANY_COUNT);
    }

    /** How many cases may have to be taken off: the sum of any of the figures of what was passed on or left out. */
    private static Set<Span> passedOn(CaseFlow flow) {
        List<Span> figures = Stream.concat(flow.getReferred().stream(), flow.getExcluded().stream()).map(part -> span(part.getValue())).toList();
        Set<Span> sums = new LinkedHashSet<>(Set.of(Span.exactly(BigDecimal.ZERO)));
        for (Span figure : figures.subList(0, Math.min(MOST_REFERRALS, figures.size()))) {
            sums.addAll(sums.stream().map(figure::plus).toList());
        }
        return sums;
    }

    private boolean isComparable(CaseFlow flow) {
        List<String> words = Stream.of(flow.getOpening(), flow.getReceived(), flow.getClosed(), flow.getClosing()).filter(Objects::nonNull)
                .map(Quantity::getUnit).toList();
        return words.stream().allMatch(unit -> units.comparable(unit, words.getFirst()) && !units.isPercent(unit));
    }

    private static String text(Quantity figure) {
        return figure == null || figure.getValue() == null ? "…" : Figures.plain(figure.getValue());
    }
}
