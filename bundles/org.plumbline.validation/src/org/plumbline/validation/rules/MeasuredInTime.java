package org.plumbline.validation.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.PhaseKind;
import org.plumbline.model.plan.ActionPlan;
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
 * IM-R-007: from the beginning of the plan on, an indicator is measured as often as it says. The figure for a period is overdue when
 * the engagement's status is of a day after the end of the period.
 */
public final class MeasuredInTime extends CodedRule<Indicator> {

    /** The rule. */
    public MeasuredInTime() {
        super("IM-R-007", Severity.WARNING, Indicator.class);
    }

    @Override
    public void check(Indicator indicator, RuleContext context, FindingSink sink) {
        if (!(indicator.eContainer() instanceof Engagement engagement) || !indicator.isSetFrequency()
                || !Phases.reached(engagement, PhaseKind.IMPLEMENTATION) || engagement.getStatusOn() == null) {
            return;
        }
        LocalDate today = engagement.getStatusOn().first();
        Optional<LocalDate> last = Stream.concat(indicator.getMeasurements().stream(), Baselines.of(indicator).stream())
                .map(figure -> date(figure)).filter(Objects::nonNull).map(PartialDate::last).max(Comparator.naturalOrder());
        Optional<LocalDate> begin = context.index().plan(engagement).map(ActionPlan::getFrom).map(PartialDate::first);
        Optional<LocalDate> since = Stream.concat(last.stream(), begin.stream()).max(Comparator.naturalOrder());
        since.map(day -> endOfNext(day, indicator.getFrequency(), begin.filter(day::equals).isPresent()))
                .filter(today::isAfter).ifPresent(due -> sink.report(Place.of(indicator), last.isPresent() ? "late" : "never",
                        context.label(indicator), indicator.getFrequency().getLiteral(), last.map(LocalDate::toString).orElse("…"),
                        engagement.getStatusOn().text(), due.toString()));
    }

    private static PartialDate date(Measurement figure) {
        return figure.getOn() != null || !(figure.eContainer() instanceof Baseline baseline) ? figure.getOn() : baseline.getOn();
    }

    /** The last day of the period after the one of a day; of the same one where measuring only begins then. */
    private static LocalDate endOfNext(LocalDate day, Frequency frequency, boolean begins) {
        int periods = begins ? 0 : 1;
        return switch (frequency) {
            case DAILY -> day.plusDays(periods);
            case WEEKLY -> day.plusWeeks(periods).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTHLY -> day.withDayOfMonth(1).plusMonths(periods).with(TemporalAdjusters.lastDayOfMonth());
            case QUARTERLY -> day.withDayOfMonth(1).with(day.getMonth().firstMonthOfQuarter()).plusMonths(3L * periods + 2)
                    .with(TemporalAdjusters.lastDayOfMonth());
            case YEARLY -> day.withDayOfYear(1).plusYears(periods).with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
