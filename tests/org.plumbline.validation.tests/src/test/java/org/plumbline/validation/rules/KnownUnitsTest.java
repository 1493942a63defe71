package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class KnownUnitsTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new KnownUnits();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("an unknown unit", """
                        organization BAYVIEW "Bayview Water" { employs 300 «quux|people» }
                        """,
                        finding("1:52", "Number of employees of organization BAYVIEW “Bayview Water” is in “quux”, which is no known"
                                + " unit.", "Write a known unit, for example %, people, cases, connections or days.")),
                broken("a misspelt unit of an indicator", """
                        engagement E "Cycle" { indicator WAIT "Waiting time" in «dasy|days» }
                        """,
                        finding("1:57", "Indicator WAIT “Waiting time” is in “dasy”, which is no known unit.", "Did you mean day or days?")),
                broken("a currency that is none", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Talk" { costs 300 «FRANCS|CHF» } }
                        """,
                        finding("2:42", "Cost of action A1 “Talk” has an amount in FRANCS, which is no code of ISO 4217.",
                                "Write the three letters of the currency, for example USD.")),
                broken("a misspelt currency", """
                        engagement E "Cycle" { }
                        plan of E { budget 300 «KSE|KES» }
                        """,
                        finding("2:24", "Budget of plan of E has an amount in KSE, which is no code of ISO 4217.",
                                "Did you mean KES?")),
                broken("a compound of which nobody knows what is counted", """
                        organization BAYVIEW "Bayview Water" { employs 300 «people-quux-per-month|people-per-month» }
                        """,
                        finding("1:52", "Number of employees of organization BAYVIEW “Bayview Water” is in “people-quux-per-month”, which is"
                                + " no known unit.", "Write a known unit, for example %, people, cases, connections or days.")),
                sound("compounds and symbols", """
                        engagement E "Cycle" {
                            indicator A "A" in person-days
                            indicator B "B" in cases-per-month
                            indicator C "C" in %
                            indicator D "D" in m3
                            indicator E "E" in pilot-country-offices
                            indicator F "F" in litres-a-day
                            indicator G "G" in USD
                        }
                        """),
                sound("a word of another language in a file of that language", """
                        written in fr
                        organization BAYVIEW "Bayview" { employs 300 agents-publics }
                        """));
    }
}
