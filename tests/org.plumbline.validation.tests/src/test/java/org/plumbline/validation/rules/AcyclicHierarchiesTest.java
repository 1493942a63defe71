package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class AcyclicHierarchiesTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new AcyclicHierarchies();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("roles that report to each other", """
                        organization BAYVIEW "Bayview Water" {
                            role MD "Managing director" reports to «OPS|BOARD»
                            role OPS "Head of operations" reports to MD
                            role BOARD "Board"
                        }
                        """,
                        finding("3:46", "Role OPS “Head of operations” reports, in the end, to itself: MD → OPS → MD.",
                                "Cut the circle: change or remove one “reports to”, for example the one of OPS.")),
                broken("a role that reports to itself", """
                        organization BAYVIEW "Bayview Water" {
                            role MD "Managing director" reports to «MD|BOARD»
                            role BOARD "Board"
                        }
                        """,
                        finding("2:44", "Role MD “Managing director” reports, in the end, to itself: MD → MD.",
                                "Cut the circle: change or remove one “reports to”, for example the one of MD.")),
                broken("engagements that follow each other", """
                        engagement E-2025 "First" { «follows E-2026|» }
                        engagement E-2026 "Second" { follows E-2025 }
                        """,
                        finding("2:38", "Engagement E-2026 “Second” follows, in the end, itself: E-2025 → E-2026 → E-2025.",
                                "Cut the circle: change or remove one “follows”, for example the one of E-2026.")),
                broken("cards that replace each other", """
                        tool OLD "Paper log" { replaced by NEW }
                        tool NEW "Digital log" { «replaced by OLD|» }
                        """,
                        finding("2:38", "Tool NEW “Digital log” is replaced, in the end, by itself: OLD → NEW → OLD.",
                                "Cut the circle: change or remove one “replaced by”, for example the one of NEW.")),
                broken("a body that oversees itself", """
                        framework F "Framework" {
                            body BOARD "Board" { «oversees BOARD|» }
                        }
                        """,
                        finding("2:35", "Body BOARD “Board” oversees, in the end, itself: BOARD → BOARD.",
                                "Cut the circle: change or remove one “oversees”, for example the one of BOARD.")),
                broken("results that contribute to each other", """
                        results R "Results" {
                            output A "Rules" { contributes to B }
                            outcome B "Habits" { «contributes to A|» }
                        }
                        """,
                        finding("3:41", "Result B “Habits” contributes, in the end, to itself: A → B → A.",
                                "Cut the circle: change or remove one “contributes to”, for example the one of B.")),
                broken("editions that are made from each other", """
                        edition A "First" { from B }
                        edition B "Second" { «from A|» }
                        """,
                        finding("2:27", "Edition B “Second” is made, in the end, from itself: A → B → A.",
                                "Cut the circle: change or remove one “from”, for example the one of B.")),
                broken("tools that are part of each other", """
                        tool A "Control" { part of B }
                        tool B "Enhancement" { «part of A|» }
                        """,
                        finding("2:32", "Tool B “Enhancement” is, in the end, part of itself: A → B → A.",
                                "Cut the circle: change or remove one “part of”, for example the one of B.")),
                broken("a role that reports to a person", """
                        organization G "Works" {
                            role MD "Director" reports to HERON
                            role CLERK "Clerk" «reports to MD|»
                            person HERON "Heron" as CLERK
                        }
                        """,
                        finding("3:35", "Role CLERK “Clerk” reports, in the end, to itself: MD → CLERK → MD.",
                                "Cut the circle: change or remove one “reports to”, for example the one of CLERK.")),
                sound("two roles under one", """
                        organization BAYVIEW "Bayview Water" {
                            role MD "Managing director" reports to BOARD
                            role CD "Commercial director" reports to BOARD
                            role BOARD "Board"
                        }
                        """));
    }
}
