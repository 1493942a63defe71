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
                            body SPONSOR "Executive sponsor" «manages|governs» { seat "Chair" for staff }
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
                broken("who judges does not sponsor", """
                        framework F "Rules" {
                            body AUDIT "Audit committee" governs { seat "Chair" «line of defence third|» }
                        }
                        """,
                        finding("2:10", "Framework F “Rules” has no executive sponsor: body AUDIT “Audit committee” governs, but stands "
                                + "in the third line, which judges what others do.",
                                "Add a body that governs outside the third line, or a seat “Executive sponsor”.")),
                broken("a seat that is called so", """
                        framework F "Rules" {
                            body OFFICE "Office" «delivers|manages» { seat "Patrocinadora ejecutiva" for staff }
                        }
                        """,
                        finding("1:11", "Framework F “Rules” has no body that governs, and so no executive sponsor.",
                                "Add a body that governs, with a seat for the sponsor.")),
                broken("a board that was withdrawn", """
                        framework F "Rules" { body BOARD "Board" governs { seat "Chair" lifecycle «withdrawn|draft» } }
                        """,
                        finding("1:11", "Framework F “Rules” has no body that governs, and so no executive sponsor.",
                                "Add a body that governs, with a seat for the sponsor.")),
                sound("the source does not state bodies", """
                        framework F "Rules" { not stated in source bodies because "Chapter 4 is lost." }
                        """));
    }
}
