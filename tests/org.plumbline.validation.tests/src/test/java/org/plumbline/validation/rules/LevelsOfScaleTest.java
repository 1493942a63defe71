package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class LevelsOfScaleTest implements RuleTest {

    private static final String METHOD = """
            method M "Method" {
                scale L "Likelihood" { level 1 RARE "Rare" level 2 OFTEN "Often" }
                scale I "Impact" { level 1 MINOR "Minor" level 2 MAJOR "Major" }
                scale R "Level" { level 1 LOW "Low" level 2 MID "Middle" level 3 HIGH "High" }
                level on R likelihood on L impact on I
            """;

    @Override
    public Rule<?> rule() {
        return new LevelsOfScale();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("a cell with a level of impact", METHOD + """
                            matrix { row RARE gives LOW, «MINOR|MID» row OFTEN gives MID, HIGH }
                        }
                        """,
                        finding("6:34", "The row for RARE in the matrix of method M “Method” gives MINOR, which is no level of "
                                + "its scale of levels, R.",
                                "Write one of LOW, MID, HIGH.")),
                broken("a band with a level of likelihood", METHOD + """
                            scoring by product band LOW from 1 band «OFTEN|HIGH» from 3
                        }
                        """,
                        finding("6:45", "A band of method M “Method” gives OFTEN, which is no level of its scale of levels, R.",
                                "Write one of LOW, MID, HIGH.")),
                sound("a level that does not exist is the finding of another rule", METHOD + """
                            matrix { row RARE gives LOW, MIDDLE row OFTEN gives R.MID, HIGH }
                        }
                        """),
                sound("no scale of levels", """
                        method M "Method" {
                            scale R "Level" { level 1 LOW "Low" }
                            matrix { row LOW gives LOW }
                        }
                        """));
    }
}
