package org.plumbline.core.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;

/**
 * How far actions have come. Milestones and cancelled actions count for nothing.
 * <ul>
 * <li>progress = Σ effortᵢ · percentᵢ / Σ effortᵢ (physical progress weighted by planned effort). An action whose
 * effort is not stated is weighed with the mean of the stated ones; where none is stated, all weigh the same.</li>
 * <li>implementation rate = done actions / (all − cancelled actions).</li>
 * </ul>
 * The percentage of an action is the stated one, kept within 0 and 100; where none is stated, 100 for a done action,
 * else 0.
 */
public final class Progress {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FULL = 100;
    private static final int DECIMALS = 1;
    private static final int WEIGHT_DECIMALS = 6;

    private final WorkTime time;

    /** Progress with efforts in the hours of a work calendar. */
    public Progress(WorkTime time) {
        this.time = time;
    }

    /** How far some actions have come together; empty where none of them counts. */
    public Optional<ProgressFigures> of(List<Action> actions) {
        List<Action> counted = actions.stream().filter(action -> !(action instanceof Milestone)).toList();
        List<Action> active = counted.stream().filter(action -> action.getStatus() != ActionStatus.CANCELLED).toList();
        if (active.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal usual = usualWeight(active);
        BigDecimal weights = sum(active.stream().map(action -> weight(action, usual)).toList());
        BigDecimal done = sum(active.stream()
                .map(action -> weight(action, usual).multiply(BigDecimal.valueOf(percent(action)))).toList());
        int finished = (int) active.stream().filter(action -> action.getStatus() == ActionStatus.DONE).count();
        return Optional.of(new ProgressFigures(done.divide(weights, DECIMALS, RoundingMode.HALF_UP),
                share(finished, active.size()), finished, active.size(), counted.size() - active.size(),
                (int) active.stream().filter(action -> effort(action).signum() == 0).count()));
    }

    /** How far one action has come, from 0 to 100. */
    public int percent(Action action) {
        if (!action.isSetPercent()) {
            return action.getStatus() == ActionStatus.DONE ? FULL : 0;
        }
        return Math.clamp(action.getPercent(), 0, FULL);
    }

    private BigDecimal usualWeight(List<Action> active) {
        List<BigDecimal> stated = active.stream().map(this::effort).filter(effort -> effort.signum() > 0).toList();
        return stated.isEmpty()
                ? BigDecimal.ONE
                : sum(stated).divide(BigDecimal.valueOf(stated.size()), WEIGHT_DECIMALS, RoundingMode.HALF_UP);
    }

    private BigDecimal weight(Action action, BigDecimal usual) {
        BigDecimal effort = effort(action);
        return effort.signum() > 0 ? effort : usual;
    }

    private BigDecimal effort(Action action) {
        return action.getEffort() == null ? BigDecimal.ZERO : time.hours(action.getEffort());
    }

    private static BigDecimal share(int part, int whole) {
        return HUNDRED.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
