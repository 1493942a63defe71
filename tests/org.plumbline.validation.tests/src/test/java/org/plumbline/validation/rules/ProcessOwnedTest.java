package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ProcessOwnedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ProcessOwned();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a process", """
                        organization O "Works" { role MD "Director" process BILLING "Bill" «|by MD» }
                        """,
                        finding("1:53", "Nobody answers for process BILLING “Bill”.",
                                "Write “by” and a role or person behind its name.")),
                broken("a part of a process that has an owner", """
                        organization O "Works" {
                            role MD "Director"
                            process BILLING "Bill" by MD { process READING "Read" «|by MD» }
                        }
                        """,
                        finding("3:44", "Nobody answers for process READING “Read”.",
                                "Write “by” and a role or person behind its name.")),
                sound("a person, a stakeholder, somebody unknown, or nobody openly", """
                        organization O "Works" {
                            person HERON "Heron"
                            process A "Bill" by HERON
                            process B "Pump" by VILLAGE
                            process C "Dig" by NOBODY
                            process D "Pray" { not stated in source owner because "The paper is silent." }
                        }
                        stakeholder VILLAGE "Village" of O { }
                        """));
    }
}
