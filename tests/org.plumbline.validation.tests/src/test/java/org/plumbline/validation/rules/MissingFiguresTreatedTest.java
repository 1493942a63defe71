package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class MissingFiguresTreatedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new MissingFiguresTreated();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nothing is said", """
                        organization A "Alto" { }
                        programme P "Valley" led by A { benchmark YEAR "2026" { at least 3 participants «|missing figures omit-cell» } }
                        """,
                        finding("2:43", "Benchmark YEAR “2026” does not say what happens with missing figures.",
                                "Write “missing figures” and omit-cell, omit-row or never-zero.")),
                sound("the source does not state it", """
                        organization A "Alto" { }
                        programme P "Valley" led by A { benchmark YEAR "2026" { not stated in source missing because "The page is lost." } }
                        """));
    }
}
