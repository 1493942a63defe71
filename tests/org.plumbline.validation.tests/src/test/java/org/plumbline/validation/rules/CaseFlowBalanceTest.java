package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class CaseFlowBalanceTest implements RuleTest {

    private static final String OF = "Number of cases of grievance mechanism M “Desk”";

    @Override
    public Rule<?> rule() {
        return new CaseFlowBalance();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("cases were lost", flow("opening 3 cases received 14 cases closed 12 cases closing «4|5» cases"),
                        finding("3:75", OF + ": 3 open at the beginning, 14 received and 12 closed leave 5, not 4.",
                                "Correct the figure that is wrong, or say how many were referred to others.")),
                broken("more were passed on than that", flow("opening 3 cases received 14 cases closed 12 cases referred 2 cases closing «4|3» cases"),
                        finding("3:92", OF + ": 3 open at the beginning, 14 received and 12 closed leave 5, not 4, also without those passed "
                                + "on or left out.", "Correct the figure that is wrong; every case is closed, passed on or open at the end.")),
                broken("more open cases than there can be", flow("opening 385 cases received 302 cases closing «700|30» cases"),
                        finding("3:62", OF + ": with 385 open at the beginning, 302 received and … closed there cannot be 700 at the end.",
                                "Correct the figure that is wrong.")),
                broken("more were closed than there were", flow("opening 3 cases received 14 cases closed «18|16» cases"),
                        finding("3:58", OF + ": 18 cases closed are more than 3 open at the beginning and 14 received.",
                                "Correct the figure that is wrong.")),
                sound("those passed on may count as closed", flow("opening 3 cases received 14 cases closed 12 cases referred 1 case closing 5 cases")),
                sound("or not", flow("opening 3 cases received 14 cases closed 12 cases referred 1 case closing 4 cases")),
                sound("some of them do", flow("""
                        opening 3 cases received 14 cases closed 10 cases referred 1 case referred 2 cases excluding 4 cases closing 5 cases""")),
                sound("a figure is not exact", flow("opening about 500 cases received over 300 cases closed 620 cases closing 172 cases")),
                sound("figures are not stated", flow("opening 510 cases closing 172 cases")),
                sound("shares are not counted", flow("opening 30 % received 20 % closed 10 % closing 70 %")));
    }

    private static String flow(String fields) {
        return """
                framework F "Rules" {
                    mechanism M "Desk" {
                        cases { %s }
                    }
                }
                """.replace("%s", fields.strip());
    }
}
