package org.plumbline.validation.rules;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.results.Baseline;
import org.plumbline.model.results.Frequency;
import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.Measurement;
import org.plumbline.model.values.PartialDate;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-R-006: an indicator has one figure for each period. Where it is split, by sex or region, there may be one for each part. A day lies in
 * the month or quarter of another figure where measuring is as frequent as that.
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
                .filter(other -> indicator(other).equals(indicator) && samePeriod(other, figure, indicator.get())).findFirst();
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

    private static boolean samePeriod(Measurement figure, Measurement other, Indicator indicator) {
        PartialDate date = date(figure);
        PartialDate second = date(other);
        if (date == null || second == null) {
            return date == second && figure.eContainer() instanceof Baseline;
        }
        return date.equals(second) || indicator.isSetFrequency() && (isPeriodOf(date, second, indicator.getFrequency())
                || isPeriodOf(second, date, indicator.getFrequency()));
    }

    /** Whether a date is one whole period of measuring, and the other one lies in it. */
    private static boolean isPeriodOf(PartialDate period, PartialDate date, Frequency frequency) {
        long months = ChronoUnit.MONTHS.between(period.first(), period.last().plusDays(1));
        boolean whole = switch (frequency) {
            case MONTHLY -> months == 1;
            case QUARTERLY -> months == 3;
            case YEARLY -> months == 12;
            default -> false;
        };
        return whole && !date.first().isBefore(period.first()) && !date.last().isAfter(period.last());
    }

    /** The date of a figure; in a baseline that of the whole where it has none of its own. */
    private static PartialDate date(Measurement figure) {
        return figure.getOn() != null || !(figure.eContainer() instanceof Baseline baseline) ? figure.getOn() : baseline.getOn();
    }

    private static String period(Measurement figure) {
        PartialDate date = date(figure);
        return date == null ? "…" : date.text();
    }

    private static String text(Measurement figure) {
        return figure.getValue() == null || figure.getValue().getValue() == null ? "…" : Figures.plain(figure.getValue().getValue());
    }
}
