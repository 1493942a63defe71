package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class OneAccountableTest implements RuleTest {

    private static final String ENGAGEMENT = """
            organization O "Org" { role MD "Managing director" role OPS "Head of operations" }
            engagement E "Cycle" for O { }
            """;

    @Override
    public Rule<?> rule() {
        return new OneAccountable();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nobody", ENGAGEMENT + """
                        plan of E { action A1 "Talk" { «responsible|accountable» MD } }
                        """,
                        finding("3:20", "Nobody is accountable for action A1 “Talk”.",
                                "Write “accountable” and the id of one role, body or person.")),
                broken("two in one field", ENGAGEMENT + """
                        plan of E { action A1 "Talk" { accountable MD«, OPS|» } }
                        """,
                        finding("3:48", "2 are accountable for action A1 “Talk”: MD, OPS.",
                                "Keep one as accountable; the others may be responsible or support.")),
                broken("two in two fields", ENGAGEMENT + """
                        plan of E { action A1 "Talk" { accountable MD «accountable|responsible» OPS } }
                        """,
                        finding("3:59", "2 are accountable for action A1 “Talk”: MD, OPS.",
                                "Keep one as accountable; the others may be responsible or support.")),
                sound("the same one twice, and a milestone", ENGAGEMENT + """
                        plan of E { action A1 "Talk" { accountable MD accountable MD } milestone M1 "Done" on 2026-01-01 }
                        """),
                sound("somebody whom nobody knows is the finding of another rule", ENGAGEMENT + """
                        plan of E { action A1 "Talk" { accountable NOBODY } }
                        """));
    }
}
