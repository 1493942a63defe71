package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class MeasurementSourcedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new MeasurementSourced();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no date", """
                        engagement E "Cycle" { indicator WAIT "Wait" in days, should fall { actual 20 days «|on 2026-05» source "Log" } }
                        """,
                        finding("1:76", "An actual figure of indicator WAIT “Wait” has no date.",
                                "Write “on” and the day, month, quarter or year behind the figure.")),
                broken("no source", """
                        engagement E "Cycle" { indicator WAIT "Wait" in days, should fall { actual 20 days on 2026-05 «|source "Log"» } }
                        """,
                        finding("1:76", "An actual figure of indicator WAIT “Wait” has no source.",
                                "Write “source” and where the figure stands.")),
                broken("neither", """
                        engagement E "Cycle" { indicator WAIT "Wait" in days, should fall { actual 20 days «|on 2026-05 source "Log"» } }
                        """,
                        finding("1:76", "An actual figure of indicator WAIT “Wait” has neither date nor source.",
                                "Write “on” with the date, and “source” with the place, behind the figure.")),
                sound("a baseline has its own", """
                        engagement E "Cycle" {
                            indicator WAIT "Wait" in days, should fall { baseline 30 days }
                            baseline on 2026-01 { WAIT is 30 days }
                        }
                        """));
    }
}
