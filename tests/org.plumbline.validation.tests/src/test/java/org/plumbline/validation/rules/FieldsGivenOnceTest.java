package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class FieldsGivenOnceTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new FieldsGivenOnce();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a cause given twice", """
                        risk OPS-01 "Kickbacks" {
                            cause "Low pay."
                            «cause|event» "Long routes."
                        }
                        """,
                        finding("3:11", "Risk OPS-01 “Kickbacks” gives “cause” again; it is given in line 2 already.",
                                "Keep the one that holds and remove the other.")),
                broken("a name behind the id and another one inside", """
                        risk OPS-01 "Kickbacks" {
                            «name|event» "Bribes"
                        }
                        """,
                        finding("2:10", "Risk OPS-01 “Bribes” gives “name” again; it is given in line 1 already.",
                                "Keep the one that holds and remove the other.")),
                broken("dates given three times", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Talk" {
                                from 2026-01-01 to 2026-02-01
                                «from 2026-03-01 to 2026-04-01|»
                                «from 2026-05-01 to 2026-06-01|»
                            }
                        }
                        """,
                        finding("5:14", "Action A1 “Talk” gives “from, to” again; it is given in line 4 already.",
                                "Keep the one that holds and remove the other."),
                        finding("6:14", "Action A1 “Talk” gives “from, to” again; it is given in line 4 already.",
                                "Keep the one that holds and remove the other.")),
                broken("a dimension that is scored twice", """
                        method M "Method" { dimension FINANCE "Finance" dimension TRUST "Trust" }
                        engagement E "Cycle" { method M
                            risk R1 "Kickbacks" { inherent likelihood 2, FINANCE 3, «FINANCE|TRUST» 4 }
                        }
                        """,
                        finding("3:61", "Inherent score of risk R1 “Kickbacks” gives “FINANCE” again; it is given in line 3 already.",
                                "Keep the one that holds and remove the other.")),
                sound("fields of the same word in a programme and in its workshops", """
                        programme P "Programme" from 2026-01-01 to 2026-12-31 {
                            workshop from 2026-03-01 to 2026-03-02 { place "Hall" }
                            workshop from 2026-04-01 to 2026-04-02 { place "School" }
                        }
                        """),
                sound("fields that hold several values", """
                        risk OPS-01 "Kickbacks" {
                            ask "Who checks?"
                            ask "How often?"
                            note "One." note "Two."
                        }
                        """));
    }
}
