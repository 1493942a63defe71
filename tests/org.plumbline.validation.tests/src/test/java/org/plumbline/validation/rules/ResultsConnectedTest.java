package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ResultsConnectedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ResultsConnected();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("an output that nobody works on", """
                        results R "Results" { output A "Lists" }
                        initiative I "Doors" { «|contributes to A» }
                        """,
                        finding("1:30", "No initiative contributes to result A “Lists”.",
                                "Write “contributes to A” in the initiative that works on it.")),
                broken("an outcome out of the blue", """
                        results R "Results" {
                            output A "Lists" { «|contributes to B» }
                            outcome B "Questions"
                        }
                        initiative I "Doors" { contributes to A }
                        """,
                        finding("3:13", "No output contributes to result B “Questions”.",
                                "Write “contributes to B” in the output that leads to it.")),
                broken("an initiative that was cancelled", """
                        results R "Results" { output LISTS "Lists" }
                        initiative I "Lists" { status «cancelled|underway» contributes to LISTS }
                        """,
                        finding("1:30", "No initiative contributes to result LISTS “Lists”.",
                                "Write “contributes to LISTS” in the initiative that works on it.")),
                sound("impacts may stand alone", """
                        results R "Results" { impact C "Trust" }
                        """));
    }
}
