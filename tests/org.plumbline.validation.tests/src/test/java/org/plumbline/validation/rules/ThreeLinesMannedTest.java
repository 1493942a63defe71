package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class ThreeLinesMannedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new ThreeLinesManned();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a line without a body", """
                        framework F "Rules" {
                            body CREW "Crew" delivers { line of defence first }
                            body CHECK "Check" manages { line of defence second }
                            «|body AUDIT "Audit" governs { line of defence third }»
                        }
                        """,
                        finding("1:11", "Framework F “Rules” has no body in a line of defence: third.",
                                "Write “line of defence” and third in the body that is responsible, or add such a "
                                        + "body; where the source does not tell, write “not stated in source line” in a body.")),
                broken("components of lines, and no body at all", """
                        framework F "Rules" {
                            component B "Work" is «first line|foundation»
                        }
                        """,
                        finding("1:11", "Framework F “Rules” has no body in a line of defence: first, second, third.",
                                "Write “line of defence” and first, second, third in the body that is responsible, "
                                        + "or add such a body; where the source does not tell, write “not stated in source line” in a body.")),
                broken("a body that was withdrawn", """
                        framework F "Rules" {
                            body A "Crew" { line of defence first }
                            body B "Books" { line of defence second lifecycle «withdrawn|draft» }
                            body C "Audit" { line of defence third }
                        }
                        """,
                        finding("1:11", "Framework F “Rules” has no body in a line of defence: second.",
                                "Write “line of defence” and second in the body that is responsible, or add such a body; where the source"
                                        + " does not tell, write “not stated in source line” in a body.")),
                sound("a framework that does not speak of lines", """
                        framework F "Rules" {
                            component A "Foundations" is foundation
                            body COMMITTEE "Committee" governs
                        }
                        """),
                sound("the source does not state bodies", """
                        framework F "Rules" {
                            component B "Work" is first line
                            not stated in source bodies because "Chapter 4 is lost."
                        }
                        """),
                sound("the source does not state the line of a body", """
                        framework F "Rules" {
                            body CREW "Crew" delivers { line of defence first }
                            body OFFICE "Office" { not stated in source line because "The chart is not in the text." }
                        }
                        """),
                sound("the same as the text of a body calls it", """
                        framework F "Rules" {
                            body CREW "Crew" delivers { line of defence first }
                            body OFFICE "Office" { not stated in source line-of-defence because "The chart is not in the text." }
                        }
                        """));
    }
}
