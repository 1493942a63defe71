package org.plumbline.core.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.Participation;
import org.plumbline.model.engagement.Period;
import org.plumbline.model.organization.Party;

/**
 * The working time that an engagement sets aside for a party in a month: hours a month as they are; hours a week times
 * the working days of the month, divided by the working days of a week. Several participations of one party add up.
 */
public final class DedicatedTime {

    private static final int DECIMALS = 1;

    private final WorkTime time;

    /** Dedicated time after a work calendar. */
    public DedicatedTime(WorkTime time) {
        this.time = time;
    }

    /** The hours, with one decimal; empty where the engagement sets no time aside for the party. */
    public Optional<BigDecimal> hours(Engagement engagement, Party party, YearMonth month) {
        List<Participation> dedicated = engagement.getParticipations().stream()
                .filter(participation -> participation.getParty() == party)
                .filter(participation -> participation.getDedicated() != null).toList();
        return dedicated.isEmpty() ? Optional.empty()
                : Optional.of(dedicated.stream().map(participation -> hours(participation, month))
                        .reduce(BigDecimal.ZERO, BigDecimal::add).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private BigDecimal hours(Participation participation, YearMonth month) {
        BigDecimal hours = time.hours(participation.getDedicated());
        if (participation.getPeriod() == Period.MONTH) {
            return hours;
        }
        int days = time.workingDays(month.atDay(1), month.atEndOfMonth());
        return hours.multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(time.daysPerWeek()), DECIMALS + 1, RoundingMode.HALF_UP);
    }
}
