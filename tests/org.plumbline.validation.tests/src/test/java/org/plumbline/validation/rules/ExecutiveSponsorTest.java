package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ExecutiveSponsorTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ExecutiveSponsor();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nobody governs", """
                        framework F "Rules" {
                            body SPONSOR "Executive sponsor" «manages|governs» { seat "Sponsor" for staff }
                        }
                        """,
                        finding("1:11", "Framework F “Rules” has no body that governs, and so no executive sponsor.",
                                "Add a body that governs, with a seat for the sponsor.")),
                broken("a body that governs, with nobody in it", """
                        framework F "Rules" {
                            body BOARD "Board" governs { responsible for "Everything" «|seat "Chair" required» }
                        }
                        """,
                        finding("2:10", "Framework F “Rules” has no executive sponsor: body BOARD “Board” governs, but has no head, "
                                + "no member and no seat.",
                                "Write “led by”, “members” or “seat” in that body.")),
                sound("the source does not state bodies", """
                        framework F "Rules" { not stated in source bodies because "Chapter 4 is lost." }
                        """));
    }
}
