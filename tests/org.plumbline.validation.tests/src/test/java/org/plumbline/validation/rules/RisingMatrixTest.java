package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;
import static org.plumbline.validation.rules.Sample.sound;

import java.util.List;
import org.plumbline.validation.Rule;

class RisingMatrixTest implements RuleTest {

    private static final String METHOD = """
            method M "Method" {
                scale L "Likelihood" { level 1 RARE "Rare" level 2 OFTEN "Often" }
                scale I "Impact" { level 1 MINOR "Minor" level 2 MAJOR "Major" }
                scale R "Level" { level 1 LOW "Low" level 2 MID "Middle" level 3 HIGH "High" }
                level on R likelihood on L impact on I
            """;

    @Override
    public Rule<?> rule() {
        return new RisingMatrix();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("worse impact, better level", METHOD + """
                            matrix { row RARE gives MID, «LOW|HIGH» row OFTEN gives HIGH, HIGH }
                        }
                        """,
                        finding("6:34", "The matrix of method M “Method” gives LOW for RARE/MAJOR, but the worse MID for "
                                + "RARE/MINOR.",
                                "Write MID or a worse level for RARE/MAJOR, or a better one for RARE/MINOR.")),
                broken("more likely, better level", METHOD + """
                            matrix { row RARE gives LOW, HIGH row OFTEN gives MID, «MID|HIGH» }
                        }
                        """,
                        finding("6:60", "The matrix of method M “Method” gives MID for OFTEN/MAJOR, but the worse HIGH for "
                                + "RARE/MAJOR.",
                                "Write HIGH or a worse level for OFTEN/MAJOR, or a better one for RARE/MAJOR.")),
                broken("rows in another order", METHOD + """
                            matrix { row OFTEN gives «LOW|MID», HIGH row RARE gives MID, MID }
                        }
                        """,
                        finding("6:30", "The matrix of method M “Method” gives LOW for OFTEN/MINOR, but the worse MID for "
                                + "RARE/MINOR.",
                                "Write MID or a worse level for OFTEN/MINOR, or a better one for RARE/MINOR.")),
                broken("high is better on the scale of levels", """
                        method M "Method" {
                            scale L "Likelihood" { level 1 RARE "Rare" level 2 OFTEN "Often" }
                            scale I "Impact" { level 1 MINOR "Minor" level 2 MAJOR "Major" }
                            scale R "Level", high is better { level 1 LOW "Low" level 2 MID "Middle" level 3 HIGH "High" }
                            level on R likelihood on L impact on I
                            matrix { row RARE gives HIGH, MID row OFTEN gives MID, «HIGH|LOW» }
                        }
                        """,
                        finding("6:60", "The matrix of method M “Method” gives HIGH for OFTEN/MAJOR, but the worse MID for "
                                + "RARE/MAJOR.",
                                "Write MID or a worse level for OFTEN/MAJOR, or a better one for RARE/MAJOR.")),
                broken("a band that begins above a worse one", """
                        method M "Method" {
                            scoring by product likelihood on S impact on S level on L
                            scale S "Scale" { level 1 S1 "Low" level 2 S2 "High" level 3 S3 "Very high" }
                            scale L "Levels" { level 1 LOW "Low" level 2 MEDIUM "Medium" level 3 HIGH "High" }
                            band LOW from 1 band HIGH from «3|6» band MEDIUM from «6|3»
                        }
                        """,
                        finding("5:43", "Method M “Method” gives MEDIUM from 6 on, but the worse HIGH from 3 on already.",
                                "Let worse levels begin at higher figures.")),
                sound("flat, and falling on a scale where high is better", """
                        method M "Method" {
                            scale L "Likelihood", high is better { level 1 RARE "Rare" level 2 OFTEN "Often" }
                            scale I "Impact" { level 1 MINOR "Minor" level 2 MAJOR "Major" }
                            scale R "Level" { level 1 LOW "Low" level 2 MID "Middle" level 3 HIGH "High" }
                            level on R likelihood on L impact on I
                            matrix { row RARE gives MID, HIGH row OFTEN gives MID, MID }
                        }
                        """),
                sound("gaps and strangers are the findings of other rules", METHOD + """
                            matrix { row RARE gives HIGH row MINOR gives LOW row OFTEN gives MAJOR, LOW }
                        }
                        """));
    }
}
