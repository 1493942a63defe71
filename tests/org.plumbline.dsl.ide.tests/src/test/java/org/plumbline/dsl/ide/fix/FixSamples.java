package org.plumbline.dsl.ide.fix;

import java.util.List;

/** What each fix does to a text. */
final class FixSamples {

    private FixSamples() {
    }

    static List<FixSample> all() {
        return List.of(
                new FixSample("IM-C-001", "Rename to OPS-03", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk OPS-01 "Leaks" in OPS { }
                        risk OPS-02 "Theft" in OPS { related to OPS-01 }
                        risk «OPS-01|OPS-03» "Meters" in OPS { }
                        """),
                new FixSample("IM-C-003", "Name it “New meters”", """
                        toolbox NEW-METERS «|"New meters" »{ }
                        """),
                new FixSample("IM-C-004", "Change to OPS-02", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk OPS-02 "Theft" in OPS { }
                        risk OTHER "Leaks" in OPS { related to «OPS-92|OPS-02» }
                        """),
                new FixSample("IM-C-007", "Change to days", """
                        engagement E "Cycle" {
                            indicator WAIT "Waiting time" in «dayz|days», should fall
                        }
                        """),
                new FixSample("IM-C-012", "Take MD out", """
                        organization O "Works" {
                            role MD "Director" reports to BOSS
                            role BOSS "Boss"« reports to MD|»
                        }
                        """),
                new FixSample("IM-C-014", "Keep the first one", """
                        risk R "Leaks" {
                            cause "Old pipes"
                        «    cause "Old meters"
                        |»}
                        """),
                new FixSample("IM-C-014", "Keep the last one", """
                        risk R "Leaks" {
                        «    cause "Old pipes"
                        |»    // the newer one
                            cause "Old meters"
                        }
                        """),
                new FixSample("IM-C-016", "Take the justification out", """
                        toolbox T "Cards" {
                            area OPS "Operations"
                        «    ignore IM-K-009 because "There is no circle."
                        |»}
                        """),
                new FixSample("IM-E-005", "Let it be guided by ANA Ana", """
                        organization O "Works" { person ANA "Ana" }
                        engagement E "Cycle" for O {
                            workshop on 2026-05-04 {
                                place "Hall"
                        «|        facilitator ANA
                        »    }
                        }
                        """),
                new FixSample("IM-E-006", "Make an integrity agent of MD Director", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O {
                            phase implementation
                            sponsor MD
                        «|    agent MD
                        »}
                        """),
                new FixSample("IM-E-009", "Change to 3", """
                        method M "Method" {
                            scoring by product likelihood on S impact on S level on L
                            scale S "Scale" { level 1 S1 "Low" level 2 S2 "High" level 3 S3 "Very high" }
                            scale L "Levels" { level 1 LOW "Low" level 2 HIGH "High" }
                            band LOW from 1 band HIGH from 4
                        }
                        engagement E "Cycle" {
                            method M
                            risk R1 "Readings" { inherent likelihood «5|3», impact 3 }
                        }
                        """),
                new FixSample("IM-E-011", "Swap the two scores", """
                        engagement E "Cycle" {
                            risk R1 "Readings" {
                                inherent likelihood «2|3»
                                target likelihood «3|2»
                            }
                        }
                        """),
                new FixSample("IM-E-013", "Write treatment mitigate", """
                        method M "Method" {
                            scoring by product likelihood on S impact on S level on L
                            scale S "Scale" { level 1 S1 "Low" level 2 S2 "High" level 3 S3 "Very high" }
                            scale L "Levels" { level 1 LOW "Low" level 2 HIGH "High" }
                            band LOW from 1 band HIGH from 4
                        }
                        organization O "Works" { accepts up to M.L.LOW }
                        engagement E "Cycle" for O {
                            method M
                            risk R1 "Readings" {
                                inherent likelihood 3, impact 3
                        «|        treatment mitigate
                        »    }
                        }
                        """),
                new FixSample("IM-E-016", "Reject the tool", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk C1 "Readings" in OPS { }
                        risk C2 "Bills" in OPS { }
                        tool T1 "Read twice" in OPS { mitigates C1 }
                        engagement E "Cycle" {
                            risk R2 is C2 { }
                            «choose|reject» T1 for R2
                        }
                        """),
                new FixSample("IM-E-020", "Choose as owner MD Director", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O {
                            risk R1 "Readings" {
                                here "At the meter"
                        «|        owner MD
                        »    }
                        }
                        """),
                new FixSample("IM-E-023", "Place it in METERING Metering", """
                        organization O "Works" { process METERING "Metering" }
                        engagement E "Cycle" for O {
                            risk R1 "Readings" {
                                here "At the meter"
                        «|        process METERING
                        »    }
                        }
                        """),
                new FixSample("IM-G-003", "Let it be overseen by BOARD Board", """
                        framework F "Rules" {
                            body BOARD "Board" governs {
                        «|        oversees AUDIT
                        »        led by AUDIT
                            }
                            body OFFICE "Office" manages { reports to BOARD }
                            body AUDIT "Audit" { line of defence third reports to OFFICE }
                        }
                        """),
                new FixSample("IM-G-006", "Take A out", """
                        framework F "Rules" {
                            body A "Board" {
                                reports to B
                            }
                            body B "Office" {
                                line of defence second
                        «        reports to A
                        |»    }
                        }
                        """),
                new FixSample("IM-G-007", "Mark it as a draft", """
                        framework F "Rules" {
                            component A "Foundations"
                            component B "Work" {
                                description "Of all"
                        «|        lifecycle draft
                        »    }
                            workstream W "Rules"
                        }
                        initiative I "Manual" in W under A { }
                        """),
                new FixSample("IM-G-009", "Put it in W Rules", """
                        framework F "Rules" { workstream W "Rules" }
                        initiative I "Manual" «|in W »{ }
                        """),
                new FixSample("IM-K-001", "Let it be mitigated by METERS Meters", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk R "Leaks" in OPS { }
                        tool METERS "Meters" in OPS {
                            goal "Know the losses"
                        «|    mitigates R
                        »}
                        """),
                new FixSample("IM-K-003", "Put it in OPS Operations", """
                        toolbox T "Cards" { area OPS "Operations" }
                        risk R "Leaks" «|in OPS »{ }
                        """),
                new FixSample("IM-K-009", "Take A out", """
                        toolbox T "Cards" { area OPS "Operations" }
                        tool A "Meters" in OPS {
                            needs B
                        }
                        tool B "Maps" in OPS {
                            goal "Know where"
                        «    needs A
                        |»}
                        """),
                new FixSample("IM-K-015", "Number the levels from 1 to 3", """
                        method M "Method" {
                            scale IMPACT "Impact" {
                                level «3|1» LOW "Low"
                                level «3|2» MEDIUM "Medium"
                                level «4|3» HIGH "High"
                            }
                        }
                        """),
                new FixSample("IM-P-001", "Make accountable MD Director", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { }
                        plan of E {
                            action A1 "Map" {
                                responsible MD
                        «|        accountable MD
                        »    }
                        }
                        """),
                new FixSample("IM-P-002", "Make responsible MD Director", """
                        organization O "Works" { role MD "Director" }
                        engagement E "Cycle" for O { }
                        plan of E {
                            action A1 "Map" {
                                accountable MD
                        «|        responsible MD
                        »    }
                        }
                        """),
                new FixSample("IM-P-004", "Wait for it no more", """
                        engagement E "Cycle" { }
                        plan of E {
                            action A1 "Map" {
                                after A2
                            }
                            action A2 "Draw" {
                                done 5 %
                        «        after A1
                        |»    }
                        }
                        """),
                new FixSample("IM-R-004", "Turn the direction round", """
                        engagement E "Cycle" {
                            indicator WAIT "Waiting time" in days, should «rise|fall» {
                                baseline 30 days
                                target 20 days by 2027
                            }
                        }
                        """),
                new FixSample("IM-R-006", "Keep the first one", """
                        engagement E "Cycle" {
                            indicator WAIT "Wait" in days, should fall {
                                actual 20 days on 2026-05 source "Log"
                        «        actual 18 days on 2026-05 source "Log"
                        |»    }
                        }
                        """),
                new FixSample("IM-R-010", "Let I Doors contribute to it", """
                        results R "Results" { output A "Lists" }
                        initiative I "Doors" {
                            runs in 2026
                        «|    contributes to A
                        »}
                        """),
                new FixSample("IM-S-001", "Let it be led by U Union", """
                        organization U "Union" { }
                        programme P "Valley" «|led by U »{ }
                        """),
                new FixSample("IM-S-006", "Write missing figures omit-row", """
                        organization A "Alto" { }
                        programme P "Valley" led by A {
                            benchmark YEAR "2026" {
                                at least 3 participants
                        «|        missing figures omit-row
                        »    }
                        }
                        """));
    }
}
