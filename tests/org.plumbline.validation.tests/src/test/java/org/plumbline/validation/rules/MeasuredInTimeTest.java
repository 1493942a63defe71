package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class MeasuredInTimeTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new MeasuredInTime();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("the last figure is too old", """
                        engagement E "Cycle" {
                            phase monitoring status on «2026-08-01|2026-07-31»
                            indicator WAIT "Wait" in days, should fall, monthly { actual 20 days on 2026-06-02 source "Log" }
                        }
                        """,
                        finding("3:15", "Indicator WAIT “Wait” is to be measured monthly, but the last figure is of 2026-06-02; the "
                                + "next was due by 2026-07-31.",
                                "Add the figure of the period, or change how often it is measured.")),
                broken("never measured since the plan began", """
                        engagement E "Cycle" {
                            phase implementation status on «2026-10-01|2026-09-30»
                            indicator WAIT "Wait" in days, should fall, quarterly
                        }
                        plan of E from 2026-08-15 to 2027-03-31 { }
                        """,
                        finding("3:15", "Indicator WAIT “Wait” is to be measured quarterly, but there is no figure yet; the first "
                                + "was due by 2026-09-30.",
                                "Add the figure of the period, or change how often it is measured.")),
                broken("the baseline is the last figure, and the plan began later", """
                        engagement E "Cycle" {
                            phase implementation status on «2028-01-01|2027-12-31»
                            indicator WAIT "Wait" in days, should fall, yearly
                            baseline on 2026-01 { WAIT is 30 days }
                        }
                        """,
                        finding("3:15", "Indicator WAIT “Wait” is to be measured yearly, but the last figure is of 2026-01-31; the "
                                + "next was due by 2027-12-31.",
                                "Add the figure of the period, or change how often it is measured.")),
                sound("before implementation, without a status, and without a frequency", """
                        engagement E "Cycle" {
                            phase approval status on 2027-12-31
                            indicator WAIT "Wait" in days, should fall, monthly
                        }
                        engagement F "Cycle" {
                            phase implementation
                            indicator WAIT "Wait" in days, should fall, monthly
                        }
                        engagement G "Cycle" {
                            phase implementation status on 2027-12-31
                            indicator WAIT "Wait" in days, should fall
                        }
                        """));
    }
}
