package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class LinesApartTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new LinesApart();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a member of one leads the other", """
                        organization O "Works" { role HEAD "Head" person ANA "Ana" as HEAD }
                        framework F "Rules" of O {
                            body CHECK "Check" { line of defence second led by HEAD }
                            body AUDIT "Audit" { line of defence third «members ANA|» }
                        }
                        """,
                        finding("4:10", "Body AUDIT “Audit” of the third line and body CHECK “Check” of the second share person ANA "
                                + "“Ana”.",
                                "Let somebody else stand in one of the two.")),
                broken("the body of the second line is a member of the third", """
                        framework F "Rules" {
                            body CHECK "Check" { line of defence second }
                            body AUDIT "Audit" { line of defence third «members CHECK|responsible for "Audits"» }
                        }
                        """,
                        finding("3:10", "Body AUDIT “Audit” of the third line and body CHECK “Check” of the second share body CHECK "
                                + "“Check”.",
                                "Let somebody else stand in one of the two.")),
                broken("heads of one unit", """
                        organization O "Works" { unit FIN "Finance" role A "Controller" in FIN role B "Auditor" «in FIN|» }
                        framework F "Rules" of O {
                            body CHECK "Check" { line of defence second led by A }
                            body AUDIT "Audit" { line of defence third led by B }
                        }
                        """,
                        finding("4:10", "The heads of body AUDIT “Audit” in the third line and body CHECK “Check” in the second work "
                                + "in the same unit: unit FIN “Finance”.",
                                "Put one of the two bodies under a head from another unit.")),
                broken("members of one unit", """
                        organization O "Works" { unit OFFICE "Office" unit FIELD "Field" role CLERK "Clerk" in OFFICE role AUDITOR "Auditor" in «OFFICE|FIELD» }
                        framework F "Rules" of O {
                            body BOOKS "Books" { line of defence second members CLERK }
                            body AUDIT "Audit" { line of defence third members AUDITOR }
                        }
                        """,
                        finding("4:10", "Body AUDIT “Audit” in the third line and body BOOKS “Books” in the second are"
                                + " filled from the same unit: unit OFFICE “Office”.",
                                "Fill one of the two bodies from another unit.")),
                sound("the same head in the first and the second line", """
                        organization O "Works" { role A "Head" }
                        framework F "Rules" of O {
                            body CREW "Crew" { line of defence first led by A }
                            body CHECK "Check" { line of defence second led by A }
                            body AUDIT "Audit" { line of defence third }
                        }
                        """));
    }
}
