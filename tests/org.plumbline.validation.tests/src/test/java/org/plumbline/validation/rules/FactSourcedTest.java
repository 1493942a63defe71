package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class FactSourcedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new FactSourced();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a fact without a source", """
                        initiative I "Pool" {
                            fact SEEN 36 people «|source "Minutes"»
                        }
                        """,
                        finding("2:10", "Fact SEEN has no source.",
                                "Write “source” and where it stands, behind the fact or in the head of initiative I “Pool”.")),
                broken("of a body", """
                        framework F "Reform" {
                            body B "Board" {
                                fact MET "Meetings" 4 meetings in 2026 «|source "Minutes 12/2026"»
                            }
                        }
                        """,
                        finding("3:14", "Fact MET “Meetings” has no source.",
                                "Write “source” and where it stands, behind the fact or in the head of body B “Board”.")),
                sound("in the head of the initiative or the framework", """
                        initiative I "Pool" source "Paper" { fact SEEN 36 people }
                        framework F "Reform" source "Paper" { body B "Board" { fact MET 4 meetings } }
                        """));
    }
}
