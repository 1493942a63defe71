package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class TargetBetterTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new TargetBetter();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("the wrong way", """
                        engagement E "Cycle" {
                            indicator WAIT "Waiting time" in days, should «rise|fall» { target 20 days by 2027 }
                            baseline on 2026-01 { WAIT is 30 days }
                        }
                        """,
                        finding("2:65", "Indicator WAIT “Waiting time” should rise, but its target 20 is not above the baseline 30.",
                                "Correct the target or the baseline, or write “should fall”.")),
                broken("no better than before", """
                        results R "Results" {
                            output A "Lists" { indicator WAIT "Wait" in days, should fall { baseline 30 days target 10 days target «30|29» days } }
                        }
                        """,
                        finding("2:108", "Indicator WAIT “Wait” should fall, but its target 30 is not below the baseline 30.",
                                "Correct the target or the baseline, or write “should rise”.")),
                broken("ratios", """
                        engagement E "Cycle" {
                            indicator REACH "Offices reached" in offices, should rise { baseline 2 of 3 offices target «1 of 2|3 of 4» offices }
                        }
                        """,
                        finding("2:96", "Indicator REACH “Offices reached” should rise, but its target 1/2 is not above the baseline "
                                + "2/3.",
                                "Correct the target or the baseline, or write “should fall”.")),
                broken("at least what there is already", """
                        engagement E "Cycle" {
                            indicator REACH "Reached" in %, should rise { baseline 60 % target at least «50|70» % }
                        }
                        """,
                        finding("2:72", "Indicator REACH “Reached” should rise, but its target 50 is not above the"
                                + " baseline 60.",
                                "Correct the target or the baseline, or write “should fall”.")),
                broken("at most what there is already", """
                        engagement E "Cycle" {
                            indicator WAIT "Wait" in days, should fall { baseline 20 days target «at most|under» 20 days }
                        }
                        """,
                        finding("2:74", "Indicator WAIT “Wait” should fall, but its target 20 is not below the baseline"
                                + " 20.",
                                "Correct the target or the baseline, or write “should rise”.")),
                sound("as far as words leave room, and units agree", """
                        engagement E "Cycle" {
                            indicator A "A" in %, should rise { baseline about 30 % target at least 30 % }
                            indicator B "B" in %, should fall { baseline over 30 % target 40 % }
                            indicator C "C" in days, should fall { baseline 2 weeks target 10 days }
                            indicator D "D" in days, should hold { baseline 20 days target 30 days }
                            indicator E "E" in days { baseline 20 days target 30 days }
                            indicator F "F" in days, should rise { target 30 days }
                        }
                        """));
    }
}
