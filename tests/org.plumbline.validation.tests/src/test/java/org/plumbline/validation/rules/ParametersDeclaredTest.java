package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ParametersDeclaredTest implements RuleTest {

    private static final String PARAMETER = """
            toolbox T "Cards" { area OPS "Operations" parameter DAYS "Days" { default "20" } }
            """;

    @Override
    public Rule<?> rule() {
        return new ParametersDeclared();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a slip of the pen", PARAMETER + """
                        risk R1 "Complaints" in OPS { ask "Answered in {{param:«DASY|DAYS»}} days?" }
                        """,
                        finding("2:35", "Risk R1 “Complaints” inserts the parameter DASY, which is not declared.",
                                "Did you mean DAYS?")),
                broken("nothing like it", PARAMETER + """
                        risk R1 "Complaints" in OPS { consequence "{{param:DAYS}} days, then {{ param: «REGULATOR|T.DAYS» }}." }
                        """,
                        finding("2:43", "Risk R1 “Complaints” inserts the parameter REGULATOR, which is not declared.",
                                "Write “parameter REGULATOR” in the toolbox, or what is meant instead of the insertion.")),
                broken("in what an edition changes", PARAMETER + """
                        risk R1 "Complaints" in OPS { cause "Slow." }
                        edition E "Cards" { in R1 replace cause with "Over {{param:«WEEKS|DAYS»}}." }
                        """,
                        finding("3:46", "Edition E “Cards” inserts the parameter WEEKS, which is not declared.",
                                "Write “parameter WEEKS” in the toolbox, or what is meant instead of the insertion.")),
                sound("other braces, and a parameter of the edition's toolbox", PARAMETER + """
                        risk R1 "Complaints {param:X}" in OPS { cause "{{name}} and {{param}}." }
                        """));
    }
}
