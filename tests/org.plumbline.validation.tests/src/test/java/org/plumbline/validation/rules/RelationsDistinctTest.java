package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RelationsDistinctTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new RelationsDistinct();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("to itself", """
                        organization O "Works" { }
                        stakeholder S "Council" of O { relation oversees «S|O» }
                        """,
                        finding("2:50", "Stakeholder S “Council” stands in a relation to itself: oversees.",
                                "Name the other party, or take the relation out.")),
                broken("twice, with two reasons, by a short and a full name", """
                        organization O "Works" { role MD "Director" }
                        stakeholder S "Council" of O {
                            relation oversees MD because "Signs the budget."
                            relation funds MD
                            relation «oversees|regulates» O.MD because "Hears complaints."
                        }
                        """,
                        finding("5:23", "Stakeholder S “Council” says twice: oversees role MD “Director”.",
                                "Put both into one, and take the other out.")),
                sound("two kinds, two targets, both sides of a conflict, and nobody", """
                        organization O "Works" { role MD "Director" }
                        stakeholder S "Council" of O { relation funds O relation oversees O relation funds MD relation conflicts with V }
                        stakeholder V "Village" of O { relation conflicts with S relation serves NOBODY relation serves NOBODY }
                        """));
    }
}
