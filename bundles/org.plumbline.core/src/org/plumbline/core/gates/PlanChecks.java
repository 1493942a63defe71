package org.plumbline.core.gates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.cost.Costs;
import org.plumbline.core.cost.PlanCosts.CurrencyCost;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.ApprovalKind;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.RaciKind;
import org.plumbline.model.values.PartialDate;

/** What the plan should have, and what should happen with it. */
final class PlanChecks {

    private final ProjectIndex index;
    private final Costs costs;

    PlanChecks(ProjectIndex index, Costs costs) {
        this.index = index;
        this.costs = costs;
    }

    /** There is a plan, and every action that was not cancelled has dates and somebody accountable. */
    GateState plan(Engagement engagement, Optional<LocalDate> asOf) {
        List<Action> actions = index.plan(engagement).stream().flatMap(plan -> index.actions(plan).stream())
                .filter(action -> !(action instanceof Milestone))
                .filter(action -> action.getStatus() != ActionStatus.CANCELLED).toList();
        return GateState.all(actions, PlanChecks::complete);
    }

    /** The plan has a budget, and its costs stay within it in every currency. */
    GateState budget(Engagement engagement, Optional<LocalDate> asOf) {
        Optional<ActionPlan> plan = index.plan(engagement);
        List<CurrencyCost> currencies = plan.map(known -> costs.of(known).currencies()).orElse(List.of());
        if (currencies.stream().noneMatch(currency -> currency.budget().isPresent())) {
            return GateState.atLeastOne(0);
        }
        List<String> over = currencies.stream().filter(PlanChecks::exceeded).map(CurrencyCost::currency).toList();
        if (over.isEmpty()) {
            return GateState.atLeastOne(currencies.size());
        }
        return new GateState(currencies.size() - over.size(), currencies.size(), plan.stream().toList(), over);
    }

    /** Somebody approved the plan. */
    GateState approval(Engagement engagement, Optional<LocalDate> asOf) {
        long approved = index.plan(engagement).stream().flatMap(plan -> plan.getApprovals().stream())
                .filter(approval -> approval.getKind() == ApprovalKind.APPROVED && past(approval.getOn(), asOf)).count();
        return GateState.atLeastOne(approved);
    }

    /** At least one review was held. */
    GateState reviews(Engagement engagement, Optional<LocalDate> asOf) {
        long held = engagement.getReviews().stream().filter(review -> past(review.getOn(), asOf)).count();
        return GateState.atLeastOne(held);
    }

    private static boolean exceeded(CurrencyCost currency) {
        return currency.overBudget() || currency.budget().isEmpty() && currency.cost().signum() > 0;
    }

    private static boolean complete(Action action) {
        return action.getFrom() != null && action.getTo() != null && accountable(action);
    }

    private static boolean accountable(Action action) {
        return action.getAssignments().stream().filter(assignment -> assignment.getKind() == RaciKind.ACCOUNTABLE)
                .anyMatch(assignment -> !Resolved.all(assignment.getParties()).isEmpty());
    }

    private static boolean past(PartialDate date, Optional<LocalDate> asOf) {
        return date != null && asOf.map(day -> !date.first().isAfter(day)).orElse(true);
    }
}
