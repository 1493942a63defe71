package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class OpenFieldsTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new OpenFields();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no reason", """
                        framework F "Reform" {
                            not stated in source bodies «|because "Chapter 4 was never written."»
                        }
                        """,
                        finding("2:26", "Framework F “Reform” says that its source does not state “bodies”, but not why it "
                                + "stays open.",
                                "Fill it in, or write “because” and why it stays open.")),
                broken("a name", """
                        framework F {
                            name not stated in source «|because "The picture is lost."»
                        }
                        """,
                        finding("2:5", "Framework F says that its source does not state “name”, but not why it stays open.",
                                "Fill it in, or write “because” and why it stays open.")),
                broken("an empty reason", """
                        framework F "Reform" { not stated in source bodies because «""|"Chapter 4 is lost."» }
                        """,
                        finding("1:45", "Framework F “Reform” says that its source does not state “bodies”, but not why it "
                                + "stays open.",
                                "Fill it in, or write “because” and why it stays open.")),
                broken("filled in all the same", """
                        framework F "Reform" {
                            description "Who decides."
                            not stated in source description «|because "Taken from the web page."»
                        }
                        """,
                        finding("3:26", "Framework F “Reform” says that its source does not state “description”, but it is "
                                + "given.",
                                "Write “because” and where the value is from, or take the remark out.")),
                broken("filled in, as the text calls it", """
                        framework F "Reform" {
                            body AUDIT "Audit" {
                                line of defence third
                                not stated in source line-of-defence «|because "Taken from the web page."»
                            }
                        }
                        """,
                        finding("4:30", "Body AUDIT “Audit” says that its source does not state “line-of-defence”, but it is given.",
                                "Write “because” and where the value is from, or take the remark out.")),
                sound("filled in for a part", """
                        framework F "Reform" { not stated in source bodies because "Only one is named." body B "Board" }
                        """));
    }
}
