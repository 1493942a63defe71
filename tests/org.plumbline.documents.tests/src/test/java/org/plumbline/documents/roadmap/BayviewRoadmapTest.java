package org.plumbline.documents.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.documents.model.Document;

/** The shipped example's roadmap; every figure was worked out by hand from the text of the example. */
class BayviewRoadmapTest {

    private static final ProjectIndex BAYVIEW = Projects.example("im-toolbox");
    private static final Document ROADMAP = Projects.roadmap(BAYVIEW);

    @Test
    void saysOnItsCoverWhatItIsAndWhoApprovedIt() {
        assertThat(PlainDocument.of(ROADMAP)).startsWith("""
                Bayview Water and Sanitation Company | Integrity roadmap 2026 | Integrity roadmap | \
                Integrity toolbox for water utilities 2.1.0 | Approved, revision 1 | 2026-06-30
                Period of the plan: 1 April 2026 – 31 March 2027
                Toolbox: Integrity toolbox for water utilities 2.1.0
                Method: Five by five
                Cycle and phase: 1, Implementation
                State as of: 30 June 2026
                """).contains("Approved by | Board of directors |  | 2026-03-26 | Minutes of the board 3/2026");
    }

    /** Levels by the matrix: 5 × 4 is extreme, 4 × 4 high, 3 × 3 medium, 2 × 2 low, and so on for all 14 risks at three moments. */
    @Test
    void countsTheRisksAtEachLevel() {
        assertThat(PlainDocument.of(ROADMAP, "summary")).contains("""
                Level of risk | Without controls | Today | Expected
                Extreme | 7 | 2 | 0
                High | 7 | 9 | 0
                Medium | 0 | 3 | 13
                Low | 0 | 0 | 1
                """);
    }

    /** Of 26 actions 9 are done, of 4 milestones one; fuel went from 19.4 litres to 16.9, with 15 as target: 2.5 / 4.4 = 57 %. */
    @Test
    void saysInWordsWhatItsChartsShow() {
        assertThat(PlainDocument.of(ROADMAP, "heat-map")).contains("[figure] Today, with the controls that are there: A matrix of likelihood and "
                + "impact with 14 risks. From the highest level down: Extreme (2), High (9), Medium (3). Highest, Extreme: R1 and R4.");
        assertThat(PlainDocument.of(ROADMAP)).contains("From 1 April 2026 to 24 March 2027: Planned (10), Under way (9), Slowed (1), Done (10). "
                + "The end of the plan is decided by M4. This part shows A1 to A11.",
                "Target reached: 0; on the way: 8; not moved: 3; behind the baseline: 0. Furthest: Fuel for 100 kilometres, light vehicles (57%); "
                + "least far: Posts filled by a scored panel (0%).");
    }

    /** R4 has 1+3+2+2+4+1+3+4+3 points; the stated rank puts R11 before R13, which has more. */
    @Test
    void putsTheRisksInOrder() {
        assertThat(PlainDocument.of(ROADMAP, "risks")).contains(
                "1 | R4 New connections are sped up or held back for a payment | 23 | Extreme | Extreme | Medium | Head of customer service | mitigate",
                "2 | R1 Meter readings are altered for a payment | 16 | Extreme | Extreme | Medium | Head of operations | mitigate",
                "6 | R11 Staff who report wrongdoing are punished | 4 | High | High | Medium | Managing director | mitigate",
                "7 | R13 Corners are cut in construction and the site supervisor looks away | 10 | Extreme | High | Medium",
                "14 | R8 Invoices are falsified or paid twice | 0 | High | Medium | Medium | Head of finance | accept");
    }

    @Test
    void tellsOfEachRiskOnACard() {
        assertThat(PlainDocument.of(ROADMAP, "risk-cards")).contains("""
                [card] R7 Cash from customers is kept back [High]
                Six payments of ten are made in cash, at three counters and to collectors in the field. Receipts are torn from a block.
                """, "Owner: Head of finance; mitigate; confidence medium; next review 13 Nov 2026", """
                Without controls | Extreme | Likelihood 4, Money 5, Trust 3 | workshop
                Today | High | Likelihood 4, Money 4, Trust 3 | Two blocks were missing when internal audit asked for all of 2025. (workshop)
                Expected | Medium | Likelihood 2, Money 3, Trust 2 | Cash is left at the main office alone, and every payment sends \
                a message to the customer. (estimated)
                """);
        assertThat(PlainDocument.of(ROADMAP, "risk-cards").lines().filter(line -> line.startsWith("[card] "))).hasSize(14);
    }

    /** All 26 actions add up to 261 days; 57 of them are done in full and 19.9 in part: 76.9 / 261 = 29.46 %. */
    @Test
    void sumsUpThePlan() {
        assertThat(PlainDocument.of(ROADMAP, "summary")).contains(
                "Tools: 10 tools of the toolbox are chosen",
                "Actions: 26 actions, 1 April 2026 – 31 March 2027",
                "Cost: USD 91,400 of a budget of USD 95,000; USD 3,600 is left",
                "Work: 261 days of working time",
                "Progress: 29.5% of the work is done; finished actions: 9 of 26, as of 30 June 2026",
                "Next milestones: 14 September 2026: The safe line is open / 1 February 2027: No more cash outside the main office / "
                        + "24 March 2027: Results compared with the baseline, and published");
    }

    @Test
    void addsUpCostsByWorkstream() {
        assertThat(PlainDocument.of(ROADMAP, "resources")).contains("""
                Workstream | Cost (USD)
                Customers and payments | 37,500
                Meters, network and fleet | 25,600
                Buying and building | 8,900
                People and their voice | 11,800
                Example from the top | 7,600
                Total | 91,400
                Budget | 95,000
                Left of the budget | 3,600
                """);
    }

    /** The fleet officer alone has 4 days of A14 in April to June and 8 days of A15 in June to December: 96 hours. */
    @Test
    void spreadsTheWorkOverMonths() {
        assertThat(PlainDocument.of(ROADMAP, "load")).contains("Nobody is planned for more than the time that was set aside.")
                .containsPattern("Fleet officer \\| 5 hours a week \\| .* \\| 96\n");
    }

    /** For example (26 − 30) / (20 − 30) = 40 %, (58 − 38) / (85 − 38) = 42.6 %, (16.9 − 19.4) / (15 − 19.4) = 56.8 %. */
    @Test
    void measuresHowFarIndicatorsHaveCome() {
        assertThat(PlainDocument.of(ROADMAP, "indicators")).contains(
                "Working days from paid application to running water (should fall) | 30 days | 20 days / 31 Mar 2027 | 26 days / June 2026 | 40% |",
                "Complaints answered within ten working days (should rise) | 38% | 85% / 31 Mar 2027 | 58% / June 2026 | 43% |",
                "Fuel for 100 kilometres, light vehicles (should fall) | 19.4 litres | 15 litres / 31 Dec 2026 | 16.9 litres / June 2026 | 57% |",
                "Works with a defect in the six months after acceptance (should fall) | 36.4% | 15% / 31 Mar 2027 | – | – |");
    }

    @Test
    void namesWhoDoesWhat() {
        assertThat(PlainDocument.of(ROADMAP, "raci")).contains("""
                [table] Buying and building
                Id | Action | Head of procurement | Head of planning and construction | Procurement officer | Integrity officer | \
                Site engineer | Residents' committee of Eastern Hill
                A16 | Find readers for specifications, and write down what they look for | A | C | R | R |  |
                A17 | Have every specification above the limit read before it is published | A |  | R |  |  |
                A18 | Name inspectors from Eastern Hill, and agree where work stops until it has been seen |  | A |  | R | R | C
                A19 | Inspect the main to Eastern Hill together, and follow up each defect |  | A |  |  | R | R
                """, "Customer forum | A1, A4, A6, A8 | A3, A5, A10, A26");
    }

    @Test
    void showsWhatWasKnownOnAnEarlierDay() {
        Document early = new RoadmapBuilder().build(Projects.request(BAYVIEW, "en").asOf(LocalDate.of(2026, 3, 20)));

        assertThat(early.metadata().status()).isEqualTo("For approval");
        assertThat(PlainDocument.of(early)).contains("Approved by | Board of directors |  | ________ |",
                "Management is asked to approve:", "- a cost of USD 91,400, with a budget of USD 95,000\n",
                "- that 2 risks are accepted without further treatment: R10 and R8\n").doesNotContain("Changes since the approval");
    }

    @Test
    void namesWhatIsOverdueOnALaterDay() {
        Document late = new RoadmapBuilder().build(Projects.request(BAYVIEW, "en").asOf(LocalDate.of(2026, 8, 31)));

        // A18 was due on 17 July and A22 on 10 July, both Fridays; from then on all days but Saturdays and Sundays are worked.
        assertThat(PlainDocument.of(late, "plan-state")).contains("2 actions or milestones are overdue:",
                "due on 17 July 2026, 31 working days late", "due on 10 July 2026, 36 working days late");
    }

    @Test
    void saysThatItIsADraft() {
        Document draft = new RoadmapBuilder().build(Projects.request(BAYVIEW, "en").draft(List.of(
                new OpenFinding("IM-E-009", "R10", "Nobody knows.", "Ask."))));

        assertThat(draft.metadata().status()).isEqualTo("Draft");
        assertThat(PlainDocument.of(draft)).contains("The checks found 1 point that should be settled before approval: section 13.",
                "IM-E-009 | R10 | Nobody knows. | Ask.");
    }
}
