package org.plumbline.documents.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.documents.Golden;
import org.plumbline.documents.html.HtmlWriter;

/** A small engagement from text to document, and models that have hardly begun. */
class RoadmapBuilderTest {

    private static final String SMALL = """
            written in en
            toolbox TOWN "Cards for town water" {
                version 1.0.0
                area STORES "Stores"
                audience WORKS "Waterworks"
                term SLIP "Slip" means "A numbered sheet that goes with each thing that leaves the store."
                term CARTEL "Cartel" means "Bidders who share out contracts."
            }
            risk S-1 "Fittings leave the store unseen" in TOWN.STORES for WORKS {
                cause "The storekeeper goes home at five."
            }
            tool SLIPS "A slip for every fitting" in TOWN.STORES for WORKS {
                mitigates S-1 fairly by detecting
                step 1 "Print slips" gives "Book of slips"
            }
            edition TOWN-EN "Cards for the towns" for WORKS in en { version 1.2.0 from TOWN 1.0.0 }
            method TWO "Two by two" {
                scoring by matrix
                overall impact is highest
                likelihood on LIKELIHOOD
                impact on IMPACT
                level on LEVEL
                dimension MONEY "Money"
                scale LIKELIHOOD "Likelihood" { level 1 SELDOM "Seldom" level 2 OFTEN "Often" }
                scale IMPACT "Impact" { level 1 SMALL "Small" level 2 LARGE "Large" }
                scale LEVEL "Level" { level 1 LOW "Low" means "Wait." level 2 HIGH "High" means "Act." colour "#d97b2b" }
                matrix { row SELDOM gives LOW, LOW row OFTEN gives LOW, HIGH }
            }
            organization RIO "Waterworks of Río Claro" is WORKS {
                role MANAGER "Manager" at top
                role STORE "Storekeeper" at operational
                accepts up to LOW
            }
            engagement RIO-2026 "Roadmap of Río Claro" for RIO {
                edition TOWN-EN 1.2.0
                method TWO
                status on 2026-06-30
                agent STORE, 2 hours a week
                indicator GONE "Fittings that are missing" in items, should fall, monthly {
                    target 10 items by 2026-12-31
                    actual about 30 items on 2026-05 basis verified source "Count of May"
                }
                baseline on 2026-01-31 { GONE is 40 items }
                workshop from 2026-02-03 to 2026-02-04 {
                    participants MANAGER, STORE
                    vote MANAGER { R1 2 }
                    vote STORE   { R1 1, R2 4 }
                }
                risk R1 is S-1 {
                    here      "Eleven *valves* were missing in January."  es: "En enero faltaban once válvulas."
                    inherent  likelihood 2, MONEY 2
                    current   likelihood 2, MONEY 2 basis verified because "Count of January"
                    residual  likelihood 1, MONEY 2
                    controls  "A yearly count."
                    owner     MANAGER
                    treatment mitigate
                }
                risk R2 "Fuel is sold" {
                    here      es: "Nadie mide el combustible."
                    current   likelihood 1, MONEY 1
                    treatment accept
                    accepted by MANAGER
                    reason    "Small sums."
                }
                choose SLIPS for R1, rank 1, because "Costs next to nothing."
                open point "Who counts when the storekeeper is ill?" by MANAGER until 2026-05-31
            }
            plan of RIO-2026 from 2026-04-01 to 2026-12-31 {
                budget 500 USD
                workstream STORE-WORK "Stores" led by MANAGER {
                    action A1 "Print and use slips" {
                        does SLIPS step 1
                        reduces R1
                        from 2026-04-01 to 2026-06-26
                        effort 2 days costs 620 USD
                        accountable MANAGER responsible STORE
                        status underway done 50 %
                    }
                    milestone M1 "Every fitting has a slip" on 2026-07-01 after A1
                }
                prepared by STORE on 2026-03-01, "Draft 1"
                approved by MANAGER
            }
            """;

    @Test
    void tellsASmallEngagement() throws IOException {
        Golden.matches("small-roadmap.txt", PlainDocument.of(Projects.roadmap(Projects.of(SMALL))));
    }

    @Test
    void marksTextsInOtherLanguagesThanTheDocuments() {
        ProjectIndex project = Projects.of(SMALL);
        String spanish = new HtmlWriter().page(new RoadmapBuilder().build(Projects.request(project, "es")));

        assertThat(PlainDocument.of(Projects.roadmap(project), "risk-cards")).contains("Nadie mide el combustible. <es>");
        assertThat(spanish).contains("En enero faltaban once válvulas.", "<bdi lang=\"en\">Costs next to nothing.</bdi>");
    }

    @Test
    void isTheSameOnEveryMachine() {
        String here = page();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(page()).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
            assertThat(page()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String page() {
        return new HtmlWriter().page(Projects.roadmap(Projects.of(SMALL)));
    }

    @Test
    void saysWhatIsMissingWhereThereIsNothingButAName() throws IOException {
        Golden.matches("empty-roadmap.txt", PlainDocument.of(Projects.roadmap(Projects.of("engagement E \"Our first cycle\" { }"))));
    }

    @Test
    void goesOnWhereReferencesLeadNowhere() {
        String text = PlainDocument.of(Projects.roadmap(Projects.of("""
                engagement E for NOBODY {
                    edition NONE 1.0.0
                    method NONE
                    sponsor NONE
                    workshop from 2026-03 { facilitator NONE participants NONE, NONE vote NONE { NONE 3 } }
                    risk R1 is NONE { owner NONE treatment accept accepted by NONE current likelihood 3, NONE 2 process NONE }
                    choose NONE for NONE, R1
                    indicator I "Something" { actual 3 % on 2026 }
                    baseline { NONE is 3 % source NONE "page 3" }
                    decision D by NONE "Go on."
                    open point "What?" by NONE
                    review on 2026-05-01 by NONE { tool NONE { achieved "All." } correction "None." }
                }
                plan of E {
                    workstream W led by NONE {
                        action A1 { does NONE step 1, 9 reduces NONE serves NONE after NONE accountable NONE watches NONE }
                    }
                    approved by NONE on 2026-05
                    revision 1 by NONE told to NONE
                }
                """)));

        assertThat(text).contains("R1", "The engagement names no method", "1 risk has no owner: R1.", "a tool that is not in the toolbox",
                "Nobody is accountable for 1 action: A1.", "1 risk is accepted, but nobody is named who accepts it: R1.");
    }

    @Test
    void goesOnWhereActionsWaitForEachOther() {
        String text = PlainDocument.of(Projects.roadmap(Projects.of("""
                engagement E { }
                plan of E from 2026-04 to 2026-06 {
                    action A1 "One" { after A2 effort 3 days }
                    action A2 "Two" { after A1 }
                    action A3 "Three" { after A3 from 2026-05-01 to 2026-05-01 }
                }
                """)));

        assertThat(text).contains("These actions wait for each other, so that none of them can begin: A1 and A2.",
                "2 actions have no first or last day: A1 and A2.");
    }

    @Test
    void goesOnWhereNothingHasADate() {
        assertThat(PlainDocument.of(Projects.roadmap(Projects.of("""
                engagement E { }
                plan of E { action A1 "One" { effort 3 days accountable X } milestone M1 "Done" after A1 }
                """)))).contains("No action has a date, so that there is nothing to draw.", "no date | M1 Done | A1");
    }

    @Test
    void tellsElementsApartThatShareAnId() {
        assertThat(PlainDocument.of(Projects.roadmap(Projects.of("""
                engagement E { risk R1 "One" { } risk R1 "Two" { } }
                plan of E from 2026-04 to 2026-05 { action A1 "Three" { } action A1 "Four" { } }
                """)))).contains("R1 One", "R1 (2) Two", "A1 | Three", "A1 (2) | Four");
    }
}
