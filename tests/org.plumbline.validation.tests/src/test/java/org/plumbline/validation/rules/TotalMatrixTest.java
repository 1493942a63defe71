package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class TotalMatrixTest implements RuleTest {

    private static final String METHOD = """
            method M "Method" {
                scale L "Likelihood" { level 1 RARE "Rare" level 2 OFTEN "Often" }
                scale I "Impact" { level 1 MINOR "Minor" level 2 MAJOR "Major" }
                scale R "Level" { level 1 LOW "Low" level 2 HIGH "High" }
                level on R
            """;
    private static final String SCALES = "    likelihood on L impact on I\n";

    @Override
    public Rule<?> rule() {
        return new TotalMatrix();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("no matrix", METHOD + SCALES + """
                            scoring by «matrix|product»
                        }
                        """,
                        finding("1:8", "Method M “Method” scores by matrix but has no matrix.",
                                "Write a matrix, or score by product or sum with bands.")),
                broken("no scale of impact", METHOD + """
                            likelihood on L «|impact on I»
                            matrix { row RARE gives LOW, HIGH row OFTEN gives HIGH, HIGH }
                        }
                        """,
                        finding("7:12", "Method M “Method” has a matrix but does not say on which scales likelihood and impact are.",
                                "Write “likelihood on” and “impact on”, each with the id of a scale.")),
                broken("a row that is missing", METHOD + SCALES + """
                            matrix { row RARE gives LOW, HIGH «|row OFTEN gives HIGH, HIGH» }
                        }
                        """,
                        finding("7:12", "The matrix of method M “Method” has no row for likelihood OFTEN.",
                                "Write a row for OFTEN that gives 2 levels.")),
                broken("a row that is there twice", METHOD + SCALES + """
                            matrix { row RARE gives LOW, HIGH row OFTEN gives HIGH, HIGH «row RARE gives LOW, LOW|» }
                        }
                        """,
                        finding("7:70", "The matrix of method M “Method” has a second row for likelihood RARE.",
                                "Keep one row for each likelihood.")),
                broken("a row for a level of another scale", METHOD + SCALES + """
                            matrix { row RARE gives LOW, HIGH row OFTEN gives HIGH, HIGH «row MINOR gives LOW, LOW|» }
                        }
                        """,
                        finding("7:70", "The matrix of method M “Method” has a row for MINOR, which is no level of its scale of"
                                + " likelihood, L.", "Write the row for one of RARE, OFTEN, or remove it.")),
                broken("a cell that is missing", METHOD + SCALES + """
                            matrix { row RARE gives LOW, HIGH row OFTEN gives HIGH«|, HIGH» }
                        }
                        """,
                        finding("7:43", "The row for likelihood OFTEN in the matrix of method M “Method” gives 1 of 2 levels: none"
                                + " for impact MAJOR.", "Give one level for each level of impact, the lowest impact first.")),
                broken("a cell too many", METHOD + SCALES + """
                            matrix { row RARE gives LOW, HIGH«, HIGH|» row OFTEN gives HIGH, HIGH }
                        }
                        """,
                        finding("7:40", "The row for likelihood RARE in the matrix of method M “Method” gives 3 levels, but there are"
                                + " only 2 levels of impact.", "Give one level for each level of impact, the lowest impact first.")),
                sound("rows in another order", METHOD + SCALES + """
                            matrix { row OFTEN gives HIGH, HIGH row RARE gives LOW, LOW }
                        }
                        """),
                sound("a row whose level does not exist is the finding of another rule", METHOD + SCALES + """
                            matrix { row OFTEN gives HIGH, HIGH row RAER gives LOW, LOW }
                        }
                        """),
                sound("a method that scores nothing", """
                        method M "Method" { phase P "Preparation" is preparation { } }
                        """));
    }
}
