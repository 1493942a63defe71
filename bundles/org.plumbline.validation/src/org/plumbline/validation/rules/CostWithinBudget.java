package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import org.plumbline.core.cost.Costs;
import org.plumbline.core.cost.PlanCosts.CurrencyCost;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-008: the actions of a plan cost no more than its budget, in each currency on its own. */
public final class CostWithinBudget extends CodedRule<ActionPlan> {

    private final Costs costs = new Costs();

    /** The rule. */
    public CostWithinBudget() {
        super("IM-P-008", Severity.ERROR, ActionPlan.class);
    }

    @Override
    public void check(ActionPlan plan, RuleContext context, FindingSink sink) {
        if (plan.getBudget().isEmpty()) {
            return;
        }
        for (CurrencyCost figures : costs.of(plan).currencies()) {
            if (figures.overBudget()) {
                over(plan, figures, context, sink);
            } else if (figures.budget().isEmpty() && figures.cost().signum() > 0) {
                sink.report(Place.of(plan, PlanPackage.Literals.ACTION_PLAN__BUDGET), "unbudgeted", context.label(plan),
                        money(figures.cost(), figures.currency()), figures.currency());
            }
        }
    }

    private static void over(ActionPlan plan, CurrencyCost figures, RuleContext context, FindingSink sink) {
        String currency = figures.currency();
        BigDecimal budget = figures.budget().orElseThrow();
        Action dearest = context.index().actions(plan).stream()
                .filter(action -> !(action.isSetStatus() && action.getStatus() == ActionStatus.CANCELLED))
                .max(Comparator.comparing(action -> cost(action, currency))).orElseThrow();
        sink.report(Place.of(plan, PlanPackage.Literals.ACTION_PLAN__BUDGET, index(plan, currency)), "over", context.label(plan),
                money(figures.cost(), currency), money(figures.cost().subtract(budget), currency), money(budget, currency),
                context.label(dearest), money(cost(dearest, currency), currency));
    }

    private static BigDecimal cost(Action action, String currency) {
        return action.getCosts().stream()
                .filter(money -> currency.equalsIgnoreCase(money.getCurrency()) && money.getAmount() != null)
                .map(money -> money.getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int index(ActionPlan plan, String currency) {
        int index = 0;
        while (!currency.equalsIgnoreCase(plan.getBudget().get(index).getCurrency())) {
            index++;
        }
        return index;
    }

    private static String money(BigDecimal amount, String currency) {
        return Figures.plain(amount) + " " + currency;
    }
}
