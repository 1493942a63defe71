package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.model.core.Duration;
import org.plumbline.model.core.TimeUnit;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.Session;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.values.PartialDate;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-003: a workshop takes between one day and three, counted from its dates, from the dates of its sessions, and from their times
 * where all of them have one. Six hours of sessions fill a day, and no day has more than eight.
 */
public final class WorkshopLength extends CodedRule<Workshop> {

    private static final int MOST_DAYS = 3;
    private static final BigDecimal FULL_DAY = new BigDecimal("6");
    private static final BigDecimal LONGEST_DAY = new BigDecimal("8");

    /** The rule. */
    public WorkshopLength() {
        super("IM-E-003", Severity.WARNING, Workshop.class);
    }

    @Override
    public void check(Workshop workshop, RuleContext context, FindingSink sink) {
        Place place = Place.of(workshop, EngagementPackage.Literals.WORKSHOP__FROM);
        Optional<BigDecimal> hours = hours(workshop);
        boolean dated = isDay(workshop.getFrom()) && isDay(workshop.getTo());
        long days = dated ? ChronoUnit.DAYS.between(workshop.getFrom().first(), workshop.getTo().first()) + 1
                : Math.max(daysOfSessions(workshop), hours.map(WorkshopLength::days).orElse(0L));
        boolean oneDay = workshop.getTo() == null || workshop.getTo().equals(workshop.getFrom());
        if (days > MOST_DAYS) {
            sink.report(place, "long", context.label(workshop), Long.toString(days));
        } else if (oneDay && hours.isPresent() && hours.get().compareTo(FULL_DAY) < 0) {
            sink.report(place, "short", context.label(workshop), Figures.plain(hours.get()));
        }
    }

    private static boolean isDay(PartialDate date) {
        return date != null && date.first().equals(date.last());
    }

    private static long daysOfSessions(Workshop workshop) {
        return workshop.getSessions().stream().map(Session::getOn).filter(WorkshopLength::isDay).map(PartialDate::first).distinct().count();
    }

    private static long days(BigDecimal hours) {
        return hours.divide(LONGEST_DAY, 0, RoundingMode.CEILING).longValue();
    }

    private static Optional<BigDecimal> hours(Workshop workshop) {
        boolean known = !workshop.getSessions().isEmpty() && workshop.getSessions().stream().allMatch(session -> isTimed(session.getTakes()));
        return known ? Optional.of(workshop.getSessions().stream().map(session -> hours(session.getTakes()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)) : Optional.empty();
    }

    private static boolean isTimed(Duration takes) {
        return takes != null && takes.getValue() != null && (takes.getUnit() == TimeUnit.HOURS || takes.getUnit() == TimeUnit.DAYS);
    }

    private static BigDecimal hours(Duration takes) {
        return takes.getUnit() == TimeUnit.DAYS ? takes.getValue().multiply(LONGEST_DAY) : takes.getValue();
    }
}
