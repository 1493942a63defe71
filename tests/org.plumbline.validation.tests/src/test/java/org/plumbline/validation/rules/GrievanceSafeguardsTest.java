package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class GrievanceSafeguardsTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new GrievanceSafeguards();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nothing protects", """
                        framework F "Rules" {
                            mechanism M "Desk" { channel box confidentiality confidential «|protects against retaliation» }
                        }
                        """,
                        finding("2:15", "Grievance mechanism M “Desk” does not say: protects against retaliation.",
                                "Write what is missing (protects against retaliation), or “not stated in source” with what the source leaves "
                                        + "open and the reason.")),
                broken("nothing at all", """
                        framework F "Rules" {
                            mechanism M "Desk"«| { channel web confidentiality anonymous protects against retaliation }»
                        }
                        """,
                        finding("2:15", "Grievance mechanism M “Desk” does not say: channel, confidentiality, protects against "
                                + "retaliation.",
                                "Write what is missing (channel, confidentiality, protects against retaliation), or “not stated in source” "
                                        + "with what the source leaves open and the reason.")),
                broken("an open desk", """
                        framework F "Rules" {
                            mechanism M "Desk" { channel box confidentiality «open|confidential» protects against retaliation }
                        }
                        """,
                        finding("2:54", "Grievance mechanism M “Desk” is open: whoever complains is known to all.",
                                "Write “confidentiality confidential” or “anonymous”, and keep to it.")),
                sound("the source does not state it", """
                        framework F "Rules" {
                            mechanism M "Desk" { channel box not stated in source confidentiality, non-retaliation because "It only counts." }
                        }
                        """));
    }
}
