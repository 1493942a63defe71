package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class DelayExplainedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new DelayExplained();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no reason", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { status paused «|because "Rain."» until 2026-07-01 } }
                        """,
                        finding("2:38", "Action A1 “Map” is paused, but does not say why.",
                                "Write “because” and the reason behind the status.")),
                broken("no date", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { status slowed because "Rain." «|until 2026-07» } }
                        """,
                        finding("2:38", "Action A1 “Map” is slowed, but does not say until when.",
                                "Write “until” and a date behind the status.")),
                broken("neither, the reason being empty", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { status «slowed|underway» because " " } }
                        """,
                        finding("2:38", "Action A1 “Map” is slowed, but says neither why nor until when.",
                                "Write “because” with the reason and “until” with a date behind the status.")),
                broken("the date has passed", """
                        engagement E "Cycle" { status on 2026-07-01 }
                        plan of E { action A1 "Map" { status paused because "Rain." until 2026-0«6-30|7-01» } }
                        """,
                        finding("2:67", "Action A1 “Map” is paused until 2026-06-30, but it is 2026-07-01.",
                                "Choose a new date, or set the status to underway.")),
                broken("an initiative", """
                        initiative I "Lists" { status slowed «|because "Rain." until 2026-09» }
                        """,
                        finding("1:31", "Initiative I “Lists” is slowed, but says neither why nor until when.",
                                "Write “because” with the reason and “until” with a date behind the status.")),
                broken("an initiative without an end", """
                        initiative I "Lists" { status paused because "Rain." «|until 2026-09» }
                        """,
                        finding("1:31", "Initiative I “Lists” is paused, but does not say until when.",
                                "Write “until” and a date behind the status.")),
                broken("an initiative that should have gone on", """
                        initiative I "Lists" { status paused because "Rain." until 2026-0«5|6» as of 2026-06-30 }
                        """,
                        finding("1:60", "Initiative I “Lists” is paused until 2026-05, but it is 2026-06-30.",
                                "Choose a new date, or set the status to underway.")),
                sound("a cancelled one needs no date", """
                        engagement E "Cycle" { }
                        plan of E { action A1 "Map" { status cancelled } action A2 "Ask" { } }
                        """),
                sound("a status that is restated from a source", """
                        framework F "Rules" { status slowed because "Rain." source "Minutes 3" }
                        initiative I "Lists" { status slowed not stated in source status because "The page is lost." }
                        """));
    }
}
