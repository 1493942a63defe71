package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.model.core.TimeUnit;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.values.PartialDate;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-003: a workshop takes between one day and three, counted from its dates, and from the times of its sessions where all of them
 * have one. Six hours of sessions fill a day.
 */
public final class WorkshopLength extends CodedRule<Workshop> {

    private static final int MOST_DAYS = 3;
    private static final BigDecimal FULL_DAY = new BigDecimal("6");

    /** The rule. */
    public WorkshopLength() {
        super("IM-E-003", Severity.WARNING, Workshop.class);
    }

    @Override
    public void check(Workshop workshop, RuleContext context, FindingSink sink) {
        Place place = Place.of(workshop, EngagementPackage.Literals.WORKSHOP__FROM);
        if (isDay(workshop.getFrom()) && isDay(workshop.getTo())) {
            long days = ChronoUnit.DAYS.between(workshop.getFrom().first(), workshop.getTo().first()) + 1;
            if (days > MOST_DAYS) {
                sink.report(place, "long", context.label(workshop), Long.toString(days));
                return;
            }
        }
        boolean oneDay = workshop.getTo() == null || workshop.getTo().equals(workshop.getFrom());
        Optional<BigDecimal> hours = hours(workshop);
        if (oneDay && hours.isPresent() && hours.get().compareTo(FULL_DAY) < 0) {
            sink.report(place, "short", context.label(workshop), Figures.plain(hours.get()));
        }
    }

    private static boolean isDay(PartialDate date) {
        return date != null && date.first().equals(date.last());
    }

    private static Optional<BigDecimal> hours(Workshop workshop) {
        boolean known = !workshop.getSessions().isEmpty() && workshop.getSessions().stream().allMatch(session -> session.getTakes() != null
                && session.getTakes().getValue() != null && session.getTakes().getUnit() == TimeUnit.HOURS);
        return known ? Optional.of(workshop.getSessions().stream().map(session -> session.getTakes().getValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add)) : Optional.empty();
    }
}
