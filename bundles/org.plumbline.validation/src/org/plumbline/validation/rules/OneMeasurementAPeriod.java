package org.plumbline.validation.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.results.Baseline;
import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.Measurement;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-R-006: an indicator has one figure for each period. Where it is split, by sex or region, there may be one for each part.
 */
public final class OneMeasurementAPeriod extends CodedRule<Measurement> {

    /** The rule. */
    public OneMeasurementAPeriod() {
        super("IM-R-006", Severity.ERROR, Measurement.class);
    }

    @Override
    public void check(Measurement figure, RuleContext context, FindingSink sink) {
        Optional<Indicator> indicator = indicator(figure);
        if (indicator.isEmpty() || !indicator.get().getDimensions().isEmpty()) {
            return;
        }
        List<Measurement> others = others(figure);
        Optional<Measurement> twin = others.subList(0, Math.max(0, others.indexOf(figure))).stream()
                .filter(other -> indicator(other).equals(indicator) && Objects.equals(other.getOn(), figure.getOn())
                        && (figure.getOn() != null || figure.eContainer() instanceof Baseline)).findFirst();
        twin.ifPresent(other -> sink.report(Place.of(figure), "twice", context.label(indicator.get()), period(figure),
                text(other), text(figure)));
    }

    private static Optional<Indicator> indicator(Measurement figure) {
        return figure.eContainer() instanceof Indicator indicator ? Optional.of(indicator) : Resolved.one(figure.getIndicator());
    }

    private static List<Measurement> others(Measurement figure) {
        return switch (figure.eContainer()) {
            case Indicator indicator when indicator.getBaseline() != figure -> indicator.getMeasurements();
            case Baseline baseline -> baseline.getEntries();
            case null, default -> List.of();
        };
    }

    private static String period(Measurement figure) {
        if (figure.getOn() != null) {
            return figure.getOn().text();
        }
        return figure.eContainer() instanceof Baseline baseline && baseline.getOn() != null ? baseline.getOn().text() : "…";
    }

    private static String text(Measurement figure) {
        return figure.getValue() == null || figure.getValue().getValue() == null ? "…" : Figures.plain(figure.getValue().getValue());
    }
}
