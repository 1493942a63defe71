package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Quantity;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-R-008: the parts of a figure add up to it. Figures that are qualified (about, over, between …) may have any value in their span;
 * percentages and figures with a decimal point may be rounded. Parts in another measure than the whole are not added up.
 */
public final class PartsAddUp extends CodedRule<Quantity> {

    private final CommonUnits units = new CommonUnits();

    /** The rule. */
    public PartsAddUp() {
        super("IM-R-008", Severity.WARNING, Quantity.class);
    }

    @Override
    public void check(Quantity total, RuleContext context, FindingSink sink) {
        if (total.getParts().isEmpty()
                || !total.getParts().stream().allMatch(part -> units.comparable(part.getUnit(), total.getUnit()))) {
            return;
        }
        Optional<Span> stated = Span.of(total);
        Optional<Span> sum = sum(total);
        if (stated.isEmpty() || sum.isEmpty() || sum.get().widened(rounding(total)).meets(stated.get())) {
            return;
        }
        BigDecimal whole = nearest(stated.get(), sum.get());
        BigDecimal parts = nearest(sum.get(), stated.get());
        boolean more = parts.compareTo(whole) > 0;
        sink.report(Place.of(total, CorePackage.Literals.QUANTITY__VALUE), more ? "more" : "fewer", context.label(total.eContainer()),
                Figures.plain(whole), Figures.plain(parts), Figures.plain(parts.subtract(whole).abs()));
    }

    private static Optional<Span> sum(Quantity total) {
        List<Span> parts = new ArrayList<>();
        total.getParts().forEach(part -> Span.of(part).ifPresent(parts::add));
        return parts.size() < total.getParts().size() ? Optional.empty() : parts.stream().reduce(Span::plus);
    }

    /** What rounding can explain: nothing in whole numbers of things. */
    private BigDecimal rounding(Quantity total) {
        List<Quantity> figures = Stream.concat(Stream.of(total), total.getParts().stream()).toList();
        boolean rounded = units.isPercent(total.getUnit()) || figures.stream().anyMatch(figure -> figure.getValue() != null
                && figure.getValue().stripTrailingZeros().scale() > 0);
        return !rounded ? BigDecimal.ZERO : figures.stream().filter(figure -> figure.getValue() != null)
                .map(figure -> Span.rounding(figure.getValue())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The value of a span that comes nearest to the other one, which it does not meet. */
    private static BigDecimal nearest(Span span, Span other) {
        boolean below = span.high() != null && other.low() != null && span.high().compareTo(other.low()) < 0;
        return below ? span.high() : span.low();
    }
}
