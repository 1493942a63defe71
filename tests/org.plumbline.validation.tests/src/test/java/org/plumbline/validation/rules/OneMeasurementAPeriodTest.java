package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class OneMeasurementAPeriodTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new OneMeasurementAPeriod();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("two for a month", """
                        engagement E "Cycle" {
                            indicator WAIT "Wait" in days, should fall {
                                actual 20 days on 2026-05 source "Log"
                                actual 18 days on «2026-05|2026-06» source "Log"
                            }
                        }
                        """,
                        finding("4:16", "Indicator WAIT “Wait” has two figures for 2026-05: 20 and 18.",
                                "Keep the right one, or say what the indicator is split by.")),
                broken("two in a baseline", """
                        engagement E "Cycle" {
                            indicator WAIT "Wait" in days, should fall
                            baseline on 2026-01 { WAIT is 30 days WAIT is 28 days «|on 2025-12» }
                        }
                        """,
                        finding("3:43", "Indicator WAIT “Wait” has two figures for 2026-01: 30 and 28.",
                                "Keep the right one, or say what the indicator is split by.")),
                broken("a date of its own that is that of the baseline", """
                        engagement E "Cycle" {
                            indicator WAIT "Wait" in days, should fall
                            baseline on 2026-01-10 { WAIT is 30 days WAIT is 28 days on 2026-01-«10|09» }
                        }
                        """,
                        finding("3:46", "Indicator WAIT “Wait” has two figures for 2026-01-10: 30 and 28.",
                                "Keep the right one, or say what the indicator is split by.")),
                broken("a month and a day of it, where each month is measured", """
                        engagement E "Cycle" {
                            indicator WAIT "Wait" in days, should fall, «monthly|weekly» { actual 20 days on 2026-05 actual 18 days on 2026-05-31 }
                        }
                        """,
                        finding("2:92", "Indicator WAIT “Wait” has two figures for 2026-05-31: 20 and 18.",
                                "Keep the right one, or say what the indicator is split by.")),
                sound("split by something, or a day within the month, or no date", """
                        engagement E "Cycle" {
                            indicator WAIT "Wait" in days, should fall { split by region actual 20 days on 2026-05 actual 18 days on 2026-05 }
                            indicator LOSS "Loss" in %, should fall { actual 20 % on 2026-05 actual 18 % on 2026-05-31 actual 9 % actual 8 % baseline 20 % on 2026-05 }
                        }
                        """));
    }
}
