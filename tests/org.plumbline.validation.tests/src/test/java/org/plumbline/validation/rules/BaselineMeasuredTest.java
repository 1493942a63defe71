package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class BaselineMeasuredTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new BaselineMeasured();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("one indicator was forgotten", """
                        engagement E "Cycle" {
                            phase implementation
                            indicator WAIT "Waiting time" in days, should fall
                            indicator LOSS "Losses" in %, should fall
                            baseline on 2026-01 { WAIT is 30 days «|LOSS is 40 %» }
                        }
                        """,
                        finding("4:15", "Indicator LOSS “Losses” has no baseline, though preparation is over.",
                                "Add “LOSS is …” to the baseline of the engagement, or a baseline to the indicator.")),
                broken("no baseline, and no workshop that would tell", """
                        engagement E "Cycle" {
                            phase «implementation|preparation»
                            indicator WAIT "Waiting time" in days, should fall
                        }
                        """,
                        finding("3:15", "Indicator WAIT “Waiting time” has no baseline, though preparation is over.",
                                "Add “WAIT is …” to the baseline of the engagement, or a baseline to the indicator.")),
                sound("its own baseline counts, and preparation may take its time", """
                        engagement E "Cycle" {
                            phase monitoring
                            indicator WAIT "Waiting time" in days, should fall { baseline 30 days on 2026 }
                        }
                        engagement F "Other" { indicator WAIT "Waiting time" in days, should fall }
                        """),
                sound("no baseline at all, and a workshop: another rule tells", """
                        engagement E "Cycle" {
                            phase workshop
                            indicator WAIT "Waiting time" in days, should fall
                            workshop on 2026-03-03 { }
                        }
                        """));
    }
}
