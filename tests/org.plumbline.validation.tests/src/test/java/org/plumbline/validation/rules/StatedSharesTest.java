package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class StatedSharesTest implements RuleTest {

    private static final String KEEP = "keep it as the source has it, with “ignore IM-R-009 because”.";

    @Override
    public Rule<?> rule() {
        return new StatedShares();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a share of another whole", """
                        initiative I "Pool" {
                            fact SUITABLE 22 candidates
                            fact PLACED 6 candidates, «30|27.3» % of SUITABLE
                        }
                        """,
                        finding("3:31", "Fact PLACED is stated as 30 %, but 6 of 22 are 27.3 %.",
                                "Write 27.3 %, correct the figure that is wrong, or " + KEEP)),
                broken("just more than half a point, of a fact elsewhere", """
                        initiative I "Pool" { fact SUITABLE 22 candidates }
                        initiative J "Places" { fact PLACED 6 people, «27.8|27.7» % of I.SUITABLE }
                        """,
                        finding("2:47", "Fact PLACED is stated as 27.8 %, but 6 of 22 are 27.3 %.",
                                "Write 27.3 %, correct the figure that is wrong, or " + KEEP)),
                broken("about, but too far away", """
                        initiative I "Pool" { fact ALL 200 offices fact REACHED 50 offices, about «40|27» % of ALL }
                        """,
                        finding("1:75", "Fact REACHED is stated as 40 %, but 50 of 200 are 25 %.",
                                "Write 25 %, correct the figure that is wrong, or " + KEEP)),
                broken("a share in words of a ratio", """
                        initiative I "Pool" { fact ALL 90 offices fact REACHED «45|60» offices, 2 of 3 offices of ALL }
                        """,
                        finding("1:68", "Fact REACHED is stated as 66.7 %, but 45 of 90 are 50 %.",
                                "Write 50 %, correct the figure that is wrong, or " + KEEP)),
                broken("a growth rate", """
                        initiative I "Help" {
                            fact LAST-YEAR 254 visitors in 2018
                            fact VISITORS 384 visitors, up «61|51» % from LAST-YEAR in 2019
                        }
                        """,
                        finding("3:36", "Fact VISITORS is stated to change by 61 %, but from 254 to 384 it is 51.2 %.",
                                "Write 51.2 %, correct the figure that is wrong, or " + KEEP)),
                broken("growth the other way", """
                        initiative I "Help" { fact WAIT 20 days, «up|down» 33.3 % from 2025, before 30 days }
                        """,
                        finding("1:45", "Fact WAIT is stated to change by 33.3 %, but from 30 to 20 it is -33.3 %.",
                                "Write -33.3 %, correct the figure that is wrong, or " + KEEP)),
                broken("a difference", """
                        initiative I "Help" { fact OLD 31 bills fact NEW 28 bills, down «4|3» bills from OLD }
                        """,
                        finding("1:65", "Fact NEW is stated to change by -4, but from 31 to 28 it is -3.",
                                "Correct the figure that is wrong, or " + KEEP)),
                broken("a figure that names its whole", """
                        initiative I "Pool" { fact SUITABLE 22 candidates fact PLACED 6 of 22 candidates, «30|27.3» % of SUITABLE }
                        """,
                        finding("1:83", "Fact PLACED is stated as 30 %, but 6 of 22 are 27.3 %.",
                                "Write 27.3 %, correct the figure that is wrong, or keep it as the source has it, with"
                                + " “ignore IM-R-009 because”.")),
                sound("qualifiers that leave room", """
                        initiative I "Pool" {
                            fact ENDORSED over 1 100 projects
                            fact ACTIVATED about 800 projects, 70 % of ENDORSED
                            fact TESTED between 10 and 20 projects, 1.5 % of ENDORSED
                            fact HALF 12 offices, just under 50 % of ALL
                            fact ALL 25 offices
                            fact GROWN over 2 000 codes, up 567 % from 2019, before 300 codes
                        }
                        """),
                sound("nothing to compute with", """
                        initiative I "Pool" {
                            fact ALL "All of them"
                            fact NONE 0 cases
                            fact A 6 people, 30 % of ALL
                            fact B 6 cases, 30 % of NONE
                            fact C 384 visitors, up 51 % from 2018
                            fact D 40 %, 30 % of NONE
                            fact E 3 days, 30 % of F
                            fact F 2 weeks
                        }
                        """),
                sound("points of a percentage", """
                        initiative I "Meters" { fact OLD 40 % fact NEW 45 %, up 5 % from OLD fact NEXT 45 %, up 12.5 % from OLD }
                        """));
    }
}
