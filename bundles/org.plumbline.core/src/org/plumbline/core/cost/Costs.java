package org.plumbline.core.cost;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.core.cost.PlanCosts.Amount;
import org.plumbline.core.cost.PlanCosts.CurrencyCost;
import org.plumbline.core.cost.PlanCosts.WorkstreamCost;
import org.plumbline.model.core.Money;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Workstream;

/**
 * Adds up what the actions of a plan cost, by currency and by workstream, and sets it against the budget:
 * cost(c) = Σ costs in c of all actions that were not cancelled. Figures without an amount or a currency are left out.
 */
public final class Costs {

    /** The costs of a plan. */
    public PlanCosts of(ActionPlan plan) {
        List<Action> all = Stream.concat(plan.getWorkstreams().stream().flatMap(stream -> stream.getActions().stream()),
                plan.getActions().stream()).toList();
        Set<String> currencies = new LinkedHashSet<>(currencies(plan.getBudget()));
        currencies.addAll(currencies(costs(all)));
        return new PlanCosts(
                currencies.stream().map(currency -> cost(currency, plan, costs(all))).toList(),
                Stream.concat(plan.getWorkstreams().stream().map(stream -> cost(stream, currencies)),
                        Stream.of(new WorkstreamCost(Optional.empty(), amounts(plan.getActions(), currencies))))
                        .filter(entry -> !entry.amounts().isEmpty()).toList());
    }

    private static CurrencyCost cost(String currency, ActionPlan plan, List<Money> costs) {
        boolean budgeted = currencies(plan.getBudget()).contains(currency);
        return new CurrencyCost(currency, sum(costs, currency),
                budgeted ? Optional.of(sum(plan.getBudget(), currency)) : Optional.empty());
    }

    private static WorkstreamCost cost(Workstream workstream, Set<String> currencies) {
        return new WorkstreamCost(Optional.of(workstream), amounts(workstream.getActions(), currencies));
    }

    private static List<Amount> amounts(List<Action> actions, Set<String> currencies) {
        List<Money> costs = costs(actions);
        List<String> used = currencies(costs);
        return currencies.stream().filter(used::contains)
                .map(currency -> new Amount(currency, sum(costs, currency))).toList();
    }

    private static List<Money> costs(List<Action> actions) {
        return actions.stream().filter(action -> action.getStatus() != ActionStatus.CANCELLED)
                .flatMap(action -> action.getCosts().stream()).toList();
    }

    private static List<String> currencies(List<Money> figures) {
        return figures.stream().filter(Costs::complete).map(Costs::currency).distinct().toList();
    }

    private static BigDecimal sum(List<Money> figures, String currency) {
        return figures.stream().filter(Costs::complete).filter(money -> currency(money).equals(currency))
                .map(Money::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean complete(Money money) {
        return money.getAmount() != null && money.getCurrency() != null;
    }

    private static String currency(Money money) {
        return money.getCurrency().toUpperCase(Locale.ROOT);
    }
}
