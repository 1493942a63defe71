package org.plumbline.core.cost;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.core.TextModel;
import org.plumbline.core.cost.PlanCosts.CurrencyCost;
import org.plumbline.core.cost.PlanCosts.WorkstreamCost;
import org.plumbline.model.core.Identified;
import org.plumbline.model.plan.ActionPlan;

class CostsTest {

    @Test
    void addsUpByCurrencyAndWorkstreamAgainstTheBudget() {
        PlanCosts costs = costs("""
                budget 1000 USD budget 50.25 EUR budget 500 USD budget 10 CHF
                workstream FIELD { action A { costs 1000.50 USD costs 20 EUR } action B { costs 600 USD } }
                workstream DESK { action C { costs 9 USD status cancelled } }
                action D { costs 30.25 EUR costs 7 KES }
                """);
        assertThat(costs.currencies()).map(CostsTest::drawn).containsExactly(
                "USD 1600.50 of 1500 left -100.50 over", "EUR 50.25 of 50.25 left 0.00", "CHF 0 of 10 left 10", "KES 7");
        assertThat(costs.workstreams()).map(CostsTest::drawn).containsExactly(
                "FIELD: 1600.50 USD, 20 EUR", "-: 30.25 EUR, 7 KES");
    }

    @Test
    void aPlanWithoutMoneyHasNoCosts() {
        PlanCosts costs = costs("workstream FIELD { action A }");
        assertThat(costs.currencies()).isEmpty();
        assertThat(costs.workstreams()).isEmpty();
    }

    private static PlanCosts costs(String plan) {
        return new Costs().of(TextModel.of("plan of E { " + plan + " }").the(ActionPlan.class));
    }

    private static String drawn(CurrencyCost cost) {
        return cost.currency() + " " + cost.cost()
                + cost.budget().map(budget -> " of " + budget + " left " + cost.left().orElseThrow()).orElse("")
                + (cost.overBudget() ? " over" : "");
    }

    private static String drawn(WorkstreamCost cost) {
        return cost.workstream().map(Identified::getId).orElse("-") + ": " + cost.amounts().stream()
                .map(amount -> amount.amount() + " " + amount.currency()).collect(joining(", "));
    }
}
