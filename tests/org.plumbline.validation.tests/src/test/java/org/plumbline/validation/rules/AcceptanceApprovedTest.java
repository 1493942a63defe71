package org.plumbline.validation.rules;

import static org.plumbline.validation.rules.Sample.broken;
import static org.plumbline.validation.rules.Sample.finding;

import java.util.List;
import org.plumbline.validation.Rule;

class AcceptanceApprovedTest implements RuleTest {

    @Override
    public Rule<?> rule() {
        return new AcceptanceApproved();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                broken("nobody is named", """
                        method M "Method" {
                            scoring by product likelihood on S impact on S level on L
                            scale S "Scale" { level 1 S1 "Low" level 2 S2 "High" level 3 S3 "Very high" }
                            scale L "Levels" { level 1 LOW "Low" level 2 HIGH "High" }
                            band LOW from 1 band HIGH from 4
                        }
                        organization O "Works" { role MD "Director" accepts up to M.L.LOW }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" { inherent likelihood 3, impact 3 treatment accept reason "Too dear." «|accepted by MD» }
                        }
                        """,
                        finding("10:68", "Risk R1 “Readings” is accepted at level HIGH, above LOW, but nobody is named who accepted "
                                + "it.",
                                "Write “accepted by” and the party.")),
                broken("no reason", """
                        method M "Method" {
                            scoring by product likelihood on S impact on S level on L
                            scale S "Scale" { level 1 S1 "Low" level 2 S2 "High" level 3 S3 "Very high" }
                            scale L "Levels" { level 1 LOW "Low" level 2 HIGH "High" }
                            band LOW from 1 band HIGH from 4
                        }
                        organization O "Works" { role MD "Director" accepts up to M.L.LOW }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" { inherent likelihood 3, impact 3 treatment accept «|reason "Too dear."» accepted by MD }
                        }
                        """,
                        finding("10:68", "Risk R1 “Readings” is accepted at level HIGH, above LOW, but no reason is given.",
                                "Write “reason” and why.")),
                broken("neither", """
                        method M "Method" {
                            scoring by product likelihood on S impact on S level on L
                            scale S "Scale" { level 1 S1 "Low" level 2 S2 "High" level 3 S3 "Very high" }
                            scale L "Levels" { level 1 LOW "Low" level 2 HIGH "High" }
                            band LOW from 1 band HIGH from 4
                        }
                        organization O "Works" { accepts up to M.L.LOW }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" { inherent likelihood «3|1», impact 3 treatment accept }
                        }
                        """,
                        finding("10:68", "Risk R1 “Readings” is accepted at level HIGH, above LOW, without a name and a reason.",
                                "Write “accepted by” and the party, and “reason” and why.")));
    }
}
