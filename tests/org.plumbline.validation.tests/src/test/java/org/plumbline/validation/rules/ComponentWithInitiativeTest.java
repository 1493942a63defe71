package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ComponentWithInitiativeTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ComponentWithInitiative();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("one component is left out", """
                        framework F "Rules" {
                            component A "Foundations" workstream W "Rules"
                            component B "Work"«| { lifecycle draft }»
                        }
                        initiative I "Manual" in W under A { }
                        """,
                        finding("3:15", "No initiative belongs to component B “Work”.",
                                "Write “under B” in the initiative that carries it, or mark it with “lifecycle "
                                        + "draft”.")),
                broken("only another framework's component is carried", """
                        framework F "Rules" { component A "Foundations" component B "Work" workstream W "Rules" }
                        framework G "Other rules" { component C "Work" }
                        initiative I "Manual" in W under F.A, «G.C|F.B» { }
                        """,
                        finding("1:59", "No initiative belongs to component B “Work”.",
                                "Write “under B” in the initiative that carries it, or mark it with “lifecycle "
                                        + "draft”.")),
                broken("an initiative that was cancelled", """
                        framework F "Rules" { component A "Foundations" component B "Others" }
                        initiative I "Lists" under A { status «cancelled|done» }
                        initiative J "Doors" under B { }
                        """,
                        finding("1:33", "No initiative belongs to component A “Foundations”.",
                                "Write “under A” in the initiative that carries it, or mark it with “lifecycle draft”.")),
                sound("no initiative is known", """
                        framework F "Rules" { component A "Foundations" }
                        """));
    }
}
