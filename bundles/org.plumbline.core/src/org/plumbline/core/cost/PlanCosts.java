package org.plumbline.core.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Workstream;

/**
 * What a plan costs. Amounts are exact, as the text adds up; currencies are never mixed.
 *
 * @param currencies one entry for each currency: those of the budget in its order, then others as actions name them
 * @param workstreams one entry for each workstream with costs, in order, and a last one for actions outside any
 */
public record PlanCosts(List<CurrencyCost> currencies, List<WorkstreamCost> workstreams) {

    /**
     * The costs in one currency.
     *
     * @param currency ISO 4217 code
     * @param cost sum of the actions' costs
     * @param budget sum of the budget's figures; empty where the budget names other currencies or none
     */
    public record CurrencyCost(String currency, BigDecimal cost, Optional<BigDecimal> budget) {

        /** What is left of the budget; negative where the plan costs more. */
        public Optional<BigDecimal> left() {
            return budget.map(figure -> figure.subtract(cost));
        }

        /** Whether the plan costs more than its budget in this currency. */
        public boolean overBudget() {
            return left().filter(figure -> figure.signum() < 0).isPresent();
        }
    }

    /**
     * The costs of a workstream.
     *
     * @param workstream empty for actions outside any
     * @param amounts one for each currency, in the order of the plan's currencies
     */
    public record WorkstreamCost(Optional<Workstream> workstream, List<Amount> amounts) {
    }

    /** An amount in a currency. */
    public record Amount(String currency, BigDecimal amount) {
    }
}
