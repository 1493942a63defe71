package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class AcyclicDependenciesTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new AcyclicDependencies();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("two actions that wait for each other", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" { «after A2|» }
                            workstream W "Field" { action A2 "Draw" { starts with A1 } }
                        }
                        """,
                        finding("3:29", "Action A1 “Map” waits, in the end, for itself: A2 → A1 → A2.",
                                "Cut the circle: remove one dependency, for example that of A1 on A2.")),
                broken("an action that waits for itself", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { after «A1|A2» } action A2 "Draw" }
                        """,
                        finding("2:37", "Action A1 “Map” waits for itself.", "Remove this dependency.")),
                sound("two actions that wait for a third, and a milestone", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map"
                            action A2 "Draw" { after A1 }
                            action A3 "Walk" { after A1 plus 2 weeks }
                            milestone M1 "Done" after A2, A3
                        }
                        """));
    }
}
