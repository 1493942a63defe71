package org.plumbline.dsl.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.dsl.LanguageTexts;
import org.plumbline.model.catalogue.AssessmentInstrument;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.sector.AssessmentMode;
import org.plumbline.model.sector.Benchmark;
import org.plumbline.model.sector.Consent;
import org.plumbline.model.sector.Consultation;
import org.plumbline.model.sector.Insight;
import org.plumbline.model.sector.InsightKind;
import org.plumbline.model.sector.Mandate;
import org.plumbline.model.sector.MissingPolicy;
import org.plumbline.model.sector.Participant;
import org.plumbline.model.sector.Programme;
import org.plumbline.model.sector.ProgrammeLevel;

/** A programme says who leads it, who takes part, and what was learned. */
class ProgrammeTextTest {

    private static final String SURROUNDINGS = """
            toolbox WATER {
                area OPS
                role MD
                instrument SELF "Self-assessment" {
                    principle CONTROLS "Controls"
                    item C1 "Who counts the till?" under CONTROLS {
                        level 1 "Nobody."
                        level 2 interpolated
                        level 3 "Two people, each evening."
                    }
                }
            }
            edition SMALL-EN for WATER.X in en { from WATER 1.0 }
            organization BOARD { role MD role CHAIR }
            organization BAYVIEW { role MD }
            organization HILLTOP { role MD }
            engagement BAYVIEW-1 for BAYVIEW {
                coach AVOCET, 3 days a month mandated by BOARD
            }
            stakeholder AVOCET of BOARD
            """;

    private static final String PROGRAMME = """
            programme COAST "Clean coast" led by BOARD in a basin from 2026-01-01 to 2027-12-31 {
                edition    SMALL-EN 1.0
                status on  2026-06-30
                assessment mixed

                participant BAYVIEW as "Utility A" {
                    engagement     BAYVIEW-1
                    represented by MD
                    assessment     individual
                    joined on      2026-01-15
                    may show       alias on 2026-02-01
                    note           "First to join."
                }
                participant HILLTOP

                stakeholder MINISTRY "Ministry" {
                    kind government influence 5
                    relation regulates BOARD
                }
                consultation ROUND "Round of utilities" from 2026-02-03 to 2026-02-04 {
                    place  "Guest house"
                    with   MD, MINISTRY
                    ask    "What hurts?"
                    heard  "Fuel."
                    agreed "Begin with fuel."
                }
                objective LESS "Less loss"
                decision GO by CHAIR on 2026-01-10 "Go on."
                indicator LOSS "Lost water" in %
                baseline on 2026-03-01 { LOSS is 41 % }
                priority area OPS, rank 1 seen in LOSS because "It costs most."
                coach AVOCET for BAYVIEW, HILLTOP, 3 days a month from 2026-03-01 to 2026-12-31 mandated by MINISTRY
                workshop on 2026-03-10 { participants BAYVIEW.MD, HILLTOP.MD }
                benchmark Y1 "First year" from 2026-01-01 to 2026-12-31 {
                    instrument SELF
                    indicators LOSS
                    at least 3 participants
                    missing figures omit-row
                }
                insight NEXT "What comes next" on capacity {
                    areas    OPS
                    rests on Y1, LOSS
                    needs    2 people
                    costs    4 000 USD
                    proposal "Train two."
                }
                open point "Who pays?"
            }
            """;

    private final LanguageTexts texts = new LanguageTexts();
    private Programme programme;

    @BeforeEach
    void read() {
        assertThat(texts.problems(PROGRAMME)).isEmpty();
        programme = texts.only(Programme.class, SURROUNDINGS, PROGRAMME);
    }

    @Test
    void hasAHead() {
        assertThat(fragment(programme.getLead())).isEqualTo("BOARD");
        assertThat(programme.getLevel()).isEqualTo(ProgrammeLevel.BASIN);
        assertThat(programme.getTo()).hasToString("2027-12-31");
        assertThat(fragment(programme.getEdition())).isEqualTo("SMALL-EN");
        assertThat(programme.getEditionVersion()).isEqualTo("1.0");
        assertThat(programme.getAssessment()).isEqualTo(AssessmentMode.MIXED);
        assertThat(programme.getStatusOn()).hasToString("2026-06-30");
    }

    @Test
    void hasParticipants() {
        Participant first = programme.getParticipants().getFirst();

        assertThat(programme.getParticipants()).extracting(each -> fragment(each.getOrganization())).containsExactly("BAYVIEW", "HILLTOP");
        assertThat(first.getAlias()).isEqualTo("Utility A");
        assertThat(fragment(first.getEngagements().getFirst())).isEqualTo("BAYVIEW-1");
        assertThat(fragment(first.getRepresentatives().getFirst())).as("nearest to the participant").isEqualTo("BAYVIEW.MD");
        assertThat(first.getAssessment()).isEqualTo(AssessmentMode.INDIVIDUAL);
        assertThat(first.getJoined()).hasToString("2026-01-15");
        assertThat(tuple(first.getConsent(), first.getConsentOn().text())).isEqualTo(tuple(Consent.ALIAS, "2026-02-01"));
        assertThat(first.getNotes()).hasSize(1);
    }

    @Test
    void mapsStakeholdersAndConsultsThem() {
        Consultation round = programme.getConsultations().getFirst();

        assertThat(fragment(programme.getStakeholders().getFirst())).isEqualTo("COAST.MINISTRY");
        assertThat(programme.getStakeholders().getFirst().getRelations()).hasSize(1);
        assertThat(round.getParties()).extracting(ProgrammeTextTest::fragment)
                .as("nearest to the programme is its lead").containsExactly("BOARD.MD", "COAST.MINISTRY");
        assertThat(round.getTo()).hasToString("2026-02-04");
        assertThat(round.getPlace()).isEqualTo("Guest house");
        assertThat(tuple(round.getQuestions().size(), round.getFindings().size(), round.getAgreed().size())).isEqualTo(tuple(1, 1, 1));
    }

    @Test
    void saysWhereToBeginAndWhoHelps() {
        Mandate mandate = programme.getMandates().getFirst();

        assertThat(programme.getPriorities()).singleElement().satisfies(priority -> {
            assertThat(fragment(priority.getArea())).isEqualTo("WATER.OPS");
            assertThat(fragment(priority.getIndicators().getFirst())).isEqualTo("COAST.LOSS");
            assertThat(priority.getRank()).isEqualTo(1);
            assertThat(priority.getReason()).isNotNull();
        });
        assertThat(fragment(mandate.getCoach())).isEqualTo("BOARD.AVOCET");
        assertThat(mandate.getOrganizations()).hasSize(2);
        assertThat(mandate.getDedicated().getValue()).isEqualByComparingTo("3");
        assertThat(fragment(mandate.getBy())).isEqualTo("COAST.MINISTRY");
        assertThat(mandate.getTo()).hasToString("2026-12-31");
        assertThat(tuple(programme.getObjectives().size(), programme.getDecisions().size(), programme.getIndicators().size(),
                programme.getBaseline().getEntries().size(), programme.getWorkshops().size(), programme.getOpenPoints().size()))
                .isEqualTo(tuple(1, 1, 1, 1, 1, 1));
    }

    @Test
    void comparesAndLearns() {
        Benchmark benchmark = programme.getBenchmarks().getFirst();
        Insight insight = programme.getInsights().getFirst();

        assertThat(fragment(benchmark.getInstrument())).isEqualTo("WATER.SELF");
        assertThat(fragment(benchmark.getIndicators().getFirst())).isEqualTo("COAST.LOSS");
        assertThat(tuple(benchmark.getMinimum(), benchmark.getMissing())).isEqualTo(tuple(3, MissingPolicy.OMIT_ROW));
        assertThat(insight.getKind()).isEqualTo(InsightKind.CAPACITY);
        assertThat(insight.getEvidence()).extracting(ProgrammeTextTest::fragment).containsExactly("COAST.Y1", "COAST.LOSS");
        assertThat(insight.getNeeds().getFirst().getUnit()).isEqualTo("people");
        assertThat(insight.getCosts().getFirst().getCurrency()).isEqualTo("USD");
        assertThat(insight.getProposal()).isNotNull();
    }

    @Test
    void asksTheQuestionsOfAnInstrument() {
        AssessmentInstrument instrument = texts.only(AssessmentInstrument.class, SURROUNDINGS);

        assertThat(instrument.getItems()).singleElement().satisfies(item -> {
            assertThat(fragment(item)).isEqualTo("WATER.SELF.C1");
            assertThat(fragment(item.getPrinciple())).isEqualTo("WATER.SELF.CONTROLS");
            assertThat(item.getLevels()).extracting(level -> level.getScore().intValue(), level -> level.isInterpolated())
                    .containsExactly(tuple(1, false), tuple(2, true), tuple(3, false));
        });
    }

    @Test
    void aCoachOfAnEngagementMayBeSentByTheLead() {
        Engagement engagement = texts.only(Engagement.class, SURROUNDINGS);

        assertThat(fragment(engagement.getParticipations().getFirst().getMandatedBy())).isEqualTo("BOARD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assessment together                           | "together" is no way of assessing risks; write one of joint, individual, mixed
            participant X { may show all }                | "all" is no consent to showing figures; write one of nothing, totals, alias, named
            benchmark B { missing figures zero }          | "zero" is no treatment of missing figures; write one of omit-cell, omit-row, never-zero
            insight I on people { }                       | "people" is no kind of insight; write one of focus, resources, capacity, lesson
            participants X                                | "participants" does not fit here, in programme P. Did you mean participant?
            consultation C on 2026-02-30                  | "2026-02-30" is no date; month 2026-02 has 28 days
            """)
    void badValuesAreExplained(String field, String message) {
        assertThat(texts.problems("programme P {\n" + field + "\n}\n")).first().asString().contains(message);
    }

    private static String fragment(EObject element) {
        return element.eIsProxy() ? "unresolved" : element.eResource().getURIFragment(element);
    }
}
