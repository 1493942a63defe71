package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ParameterUsedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ParameterUsed();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("only set", """
                        toolbox T "Cards" { area OPS "Operations" parameter DAYS "Days" { default "20" } }
                        edition E "Cards" { set DAYS to "5" }
                        risk R1 "Complaints" in OPS { ask "Answered in «20|{{param:DAYS}}» days?" }
                        """,
                        finding("1:53", "Parameter DAYS “Days” is inserted by no text.",
                                "Insert DAYS in a text, where the value belongs, or take the parameter out.")),
                sound("by its full name, in a change, or withdrawn", """
                        toolbox T "Cards" { area OPS "Operations" parameter DAYS "Days" { default "20" } parameter N "N" {
                            default "1" } parameter O "O" { lifecycle withdrawn } }
                        risk R1 "Complaints" in OPS { cause "In {{param:T.DAYS}}." }
                        edition E "Cards" { in R1 set effort to "{{param:N}} days" }
                        """));
    }
}
