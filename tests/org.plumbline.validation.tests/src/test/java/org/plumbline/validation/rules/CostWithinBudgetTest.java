package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class CostWithinBudgetTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new CostWithinBudget();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("costs above the budget", """
                        engagement E "Cycle" { }
                        plan of E {
                            budget 25 000 USD
                            action A1 "Map" { costs 20 000 USD }
                            workstream W "Field" { action A2 "Draw" { costs «5 000.50|5 000» USD } }
                        }
                        """,
                        finding("3:12", "The actions of plan of E cost 25 000.5 USD, 0.5 USD more than the budget of 25 000 USD.",
                                "Raise the budget, or do less; the most costly action is action A1 “Map” with 20 000 USD.")),
                broken("costs in a currency without a budget", """
                        engagement E "Cycle" { }
                        plan of E {
                            budget 25 000 USD
                            action A1 "Map" { costs 300 «EUR|USD» }
                        }
                        """,
                        finding("3:12", "The actions of plan of E cost 300 EUR, but there is no budget in EUR.",
                                "Add a budget in EUR, or give the costs in a currency of the budget.")),
                broken("an action that is not cancelled after all", """
                        engagement E "Cycle" { }
                        plan of E {
                            budget 1 000 USD budget 100 EUR
                            action A1 "Map" { costs 900 USD }
                            action A2 "Draw" { costs 950 USD costs 50 EUR status «paused|cancelled» }
                        }
                        """,
                        finding("3:12", "The actions of plan of E cost 1850 USD, 850 USD more than the budget of 1000 USD.",
                                "Raise the budget, or do less; the most costly action is action A2 “Draw” with 950 USD.")),
                sound("no budget at all", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { costs 300 EUR } }
                        """),
                sound("two budgets in one currency", """
                        engagement E "Cycle" { }
                        plan of E { budget 200 EUR budget 100 EUR action A1 "Map" { costs 300 EUR } }
                        """));
    }
}
