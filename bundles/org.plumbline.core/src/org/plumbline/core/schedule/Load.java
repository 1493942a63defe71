package org.plumbline.core.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.organization.Party;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.RaciKind;

/**
 * The work that a plan puts on each party, month by month, against the time that is set aside for it.
 * <ul>
 * <li>The effort of an action is shared equally by those who are responsible for it; where nobody is, by those who are
 * accountable. Supporters, who only help, get none.</li>
 * <li>Each share is spread evenly over the working days from the first to the last day of the action. One whose days
 * are all free counts in the month of its first day.</li>
 * <li>Milestones, cancelled actions and actions without effort or dates put no work on anybody; done ones do, in the
 * past.</li>
 * <li>Time set aside is added up over the party's participations ({@link DedicatedTime}).</li>
 * </ul>
 */
public final class Load {

    private static final int DECIMALS = 1;
    private static final int SHARE_DECIMALS = 6;

    private final ProjectIndex index;
    private final WorkTime time;
    private final DedicatedTime dedicated;
    private final PlannedDates dates = new PlannedDates();

    /** Load after the work calendar of an organization. */
    public Load(ProjectIndex index, WorkTime time) {
        this.index = index;
        this.time = time;
        this.dedicated = new DedicatedTime(time);
    }

    /** The load of each party with work in a plan, in the order in which the plan first names them. */
    public List<PartyLoad> of(ActionPlan plan) {
        Map<Party, TreeMap<YearMonth, BigDecimal>> hours = new LinkedHashMap<>();
        index.actions(plan).stream().filter(Load::working).forEach(action -> add(action, hours));
        Optional<Engagement> engagement = Resolved.one(plan.getEngagement());
        return hours.entrySet().stream().map(entry -> new PartyLoad(entry.getKey(), sum(entry.getValue().values()),
                months(entry.getKey(), entry.getValue(), engagement))).toList();
    }

    private void add(Action action, Map<Party, TreeMap<YearMonth, BigDecimal>> hours) {
        List<Party> workers = workers(action);
        Optional<LocalDate> start = dates.start(action);
        Optional<LocalDate> end = dates.end(action);
        if (workers.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return;
        }
        BigDecimal share = time.hours(action.getEffort())
                .divide(BigDecimal.valueOf(workers.size()), SHARE_DECIMALS, RoundingMode.HALF_UP);
        Map<YearMonth, BigDecimal> spread = spread(share, start.get(), end.get());
        for (Party worker : workers) {
            TreeMap<YearMonth, BigDecimal> months = hours.computeIfAbsent(worker, key -> new TreeMap<>());
            spread.forEach((month, part) -> months.merge(month, part, BigDecimal::add));
        }
    }

    private Map<YearMonth, BigDecimal> spread(BigDecimal hours, LocalDate start, LocalDate end) {
        int days = time.workingDays(start, end);
        if (days == 0) {
            return Map.of(YearMonth.from(start), hours);
        }
        Map<YearMonth, BigDecimal> spread = new LinkedHashMap<>();
        for (YearMonth month = YearMonth.from(start); !month.atDay(1).isAfter(end); month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1).isBefore(start) ? start : month.atDay(1);
            LocalDate last = month.atEndOfMonth().isAfter(end) ? end : month.atEndOfMonth();
            spread.put(month, hours.multiply(BigDecimal.valueOf(time.workingDays(first, last)))
                    .divide(BigDecimal.valueOf(days), SHARE_DECIMALS, RoundingMode.HALF_UP));
        }
        return spread;
    }

    private List<PartyLoad.Month> months(Party party, TreeMap<YearMonth, BigDecimal> hours,
            Optional<Engagement> engagement) {
        List<PartyLoad.Month> months = new ArrayList<>();
        for (YearMonth month = hours.firstKey(); !month.isAfter(hours.lastKey()); month = month.plusMonths(1)) {
            YearMonth at = month;
            months.add(new PartyLoad.Month(month,
                    hours.getOrDefault(month, BigDecimal.ZERO).setScale(DECIMALS, RoundingMode.HALF_UP),
                    engagement.flatMap(known -> dedicated.hours(known, party, at))));
        }
        return List.copyOf(months);
    }

    private static BigDecimal sum(Collection<BigDecimal> hours) {
        return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static boolean working(Action action) {
        return !(action instanceof Milestone) && action.getStatus() != ActionStatus.CANCELLED
                && action.getEffort() != null;
    }

    private static List<Party> workers(Action action) {
        List<Party> responsible = parties(action, RaciKind.RESPONSIBLE).toList();
        return responsible.isEmpty() ? parties(action, RaciKind.ACCOUNTABLE).toList() : responsible;
    }

    private static Stream<Party> parties(Action action, RaciKind kind) {
        return action.getAssignments().stream().filter(assignment -> assignment.getKind() == kind)
                .flatMap(assignment -> Resolved.all(assignment.getParties()).stream()).distinct();
    }
}
