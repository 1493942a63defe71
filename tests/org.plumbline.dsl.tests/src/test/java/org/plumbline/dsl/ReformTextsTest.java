package org.plumbline.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.model.catalogue.Line;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.CaseFlow;
import org.plumbline.model.governance.Channel;
import org.plumbline.model.governance.ComponentKind;
import org.plumbline.model.governance.Confidentiality;
import org.plumbline.model.governance.FrameworkComponent;
import org.plumbline.model.governance.GovLevel;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.governance.GrievanceMechanism;
import org.plumbline.model.governance.StaffingRule;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.StaffKind;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Initiative;
import org.plumbline.model.results.Aggregation;
import org.plumbline.model.results.Change;
import org.plumbline.model.results.Fact;
import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.MaturityAssessment;
import org.plumbline.model.results.Measure;
import org.plumbline.model.results.Outlook;
import org.plumbline.model.results.Result;
import org.plumbline.model.results.ResultKind;
import org.plumbline.model.results.ResultsFramework;

/** Frameworks, bodies, mechanisms, initiatives, facts and results say what is written. */
class ReformTextsTest {

    private final LanguageTexts texts = new LanguageTexts();

    @Test
    void aFrameworkWithComponentsObjectivesAndCells() {
        GovernanceFramework framework = texts.only(GovernanceFramework.class, """
                organization O "Office"
                document D "Paper" of 2020 { symbol "S/1" publisher "O" licence "CC0-1.0" copyright "O" }
                framework F "Framework" of O source D "¶1" quote "a framework" {
                    goal "Less paper" goal "More trust"
                    enabled by "Technology"
                    status slowed because "Storm" until 2021 as of 2020-06 source D "¶2"
                    component A "Base" is foundation
                    component B "First" is first line
                    component E "Grievances" is grievance
                    objective OBJ-1 number 1 { name not stated in source because "It is in a picture." }
                    cell A for OBJ-1 "Rules"
                    not stated in source workstreams, staffing
                }
                """);

        assertThat(framework.getOf().getId()).isEqualTo("O");
        assertThat(framework.getSources()).singleElement().extracting(source -> source.getDocument().getSymbol(),
                source -> source.getLocator(), source -> source.getQuote()).containsExactly("S/1", "¶1", "a framework");
        assertThat(framework.getGoals()).hasSize(2);
        assertThat(framework.getEnablers()).hasSize(1);
        assertThat(framework.getStatus().getStatus()).isEqualTo(ActionStatus.SLOWED);
        assertThat(framework.getStatus().getUntil()).hasToString("2021");
        assertThat(framework.getStatus().getAsOf()).hasToString("2020-06");
        assertThat(framework.getStatus().getSources()).hasSize(1);
        assertThat(framework.getComponents()).extracting(FrameworkComponent::getKind)
                .containsExactly(ComponentKind.FOUNDATION, ComponentKind.FIRST_LINE, ComponentKind.GRIEVANCE);
        assertThat(framework.getObjectives()).singleElement().satisfies(objective -> {
            assertThat(objective.getNumber()).isEqualTo(1);
            assertThat(objective.getName()).isNull();
            assertThat(objective.getUnspecified()).singleElement().satisfies(open -> {
                assertThat(open.getFeatures()).containsExactly("name");
                assertThat(open.getReason()).isNotNull();
            });
        });
        assertThat(framework.getCells()).singleElement()
                .satisfies(cell -> assertThat(cell.getComponent().getId() + cell.getObjective().getId()).isEqualTo("AOBJ-1"));
        assertThat(framework.getUnspecified()).singleElement()
                .satisfies(open -> assertThat(open.getFeatures()).containsExactly("workstreams", "staffing"));
    }

    @Test
    void bodiesAndWhoMaySitOnThem() {
        String text = """
                organization O { role CHIEF }
                framework F of O {
                    who governs is staff because "It answers for all."
                    who delivers is staff, consultant, contractor, provider
                    body BOARD "Board" governs { oversees TEAM led by CHIEF members CHIEF, TEAM }
                    body TEAM "Team" delivers {
                        line of defence second
                        reports to BOARD
                        responsible for "Doing it"
                        seat "Expert" for consultant, contractor held by CHIEF required
                        seat "Clerk"
                        fact SIZE several people
                    }
                    body OTHER
                }
                """;
        var bodies = texts.project(text).index().all(Body.class);
        Body team = bodies.get(1);

        assertThat(texts.problems(text)).isEmpty();
        assertThat(texts.project(text).index().all(StaffingRule.class)).extracting(StaffingRule::getLevel, rule -> rule.getKinds().size())
                .containsExactly(tuple(GovLevel.GOVERNS, 1), tuple(GovLevel.DELIVERS, 4));
        assertThat(bodies).extracting(body -> body.isSetTier() ? body.getTier() : null)
                .containsExactly(GovLevel.GOVERNS, GovLevel.DELIVERS, null);
        assertThat(bodies.getFirst().getOversees()).containsExactly(team);
        assertThat(bodies.getFirst().getMembers()).hasSize(2).contains(team);
        assertThat(team.getReportsTo()).isSameAs(bodies.getFirst());
        assertThat(team.getLine()).isEqualTo(Line.SECOND);
        assertThat(team.getSeats()).hasSize(2);
        assertThat(team.getSeats().getFirst().getStaffKinds()).containsExactly(StaffKind.CONSULTANT, StaffKind.CONTRACTOR);
        assertThat(team.getSeats().getFirst().isRequired()).isTrue();
        assertThat(team.getSeats().getFirst().getHolder().getId()).isEqualTo("CHIEF");
        assertThat(team.getFacts()).hasSize(1);
    }

    @Test
    void aGrievanceMechanismWithItsCases() {
        String text = """
                organization O { role JUDGE }
                framework F of O {
                    component E
                    mechanism M "Hotline" under E {
                        channel phone, in-person
                        languages ar, en
                        confidentiality confidential
                        protects against retaliation
                        received by JUDGE
                        investigated by JUDGE
                        decided by JUDGE
                        cases "Open cases" from 2019-11-01 to 2020-05-15 {
                            opening 510 cases
                            received 302 cases
                            referred 95 cases = 31 cases + 64 cases to JUDGE for "sanctions"
                            referred 17 cases
                            excluding 18 cases for "others"
                            closing 172 cases
                            not stated in source closed because "It only gives the ends."
                            source "Paper"
                        }
                    }
                }
                """;
        GrievanceMechanism mechanism = texts.only(GrievanceMechanism.class, text);
        CaseFlow flow = mechanism.getCaseFlows().getFirst();

        assertThat(texts.problems(text)).isEmpty();
        assertThat(mechanism.getChannels()).containsExactly(Channel.PHONE, Channel.IN_PERSON);
        assertThat(mechanism.getLanguages()).containsExactly("ar", "en");
        assertThat(mechanism.getConfidentiality()).isEqualTo(Confidentiality.CONFIDENTIAL);
        assertThat(mechanism.isNonRetaliation()).isTrue();
        assertThat(mechanism.getComponents()).hasSize(1);
        assertThat(mechanism.getDecision().getId()).isEqualTo("JUDGE");
        assertThat(flow.getWhen().getTo()).hasToString("2020-05-15");
        assertThat(flow.getReferred()).hasSize(2);
        assertThat(flow.getReferred().getFirst().getValue().getParts()).hasSize(2);
        assertThat(flow.getReferred().getFirst().getTo().getId()).isEqualTo("JUDGE");
        assertThat(flow.getExcluded().getFirst().getPurpose()).isNotNull();
        assertThat(flow.getClosed()).isNull();
        assertThat(flow.getUnspecified()).hasSize(1);
    }

    @Test
    void anInitiativeWithItsFacts() {
        String text = """
                organization O { role CHIEF }
                stakeholder PARTNER of O
                framework F of O {
                    component A
                    objective OBJ-1 number 1
                    workstream W "Work" order 2 led by CHIEF { phase P1 "First" from 2019 to 2020 }
                }
                initiative I "Pool" in W under A source "Paper" {
                    serves OBJ-1
                    runs since 2019-11
                    charter { business case "Cheaper" benefit "Faster" benefit "Fairer" }
                    partners PARTNER for "Advice"
                    accountable CHIEF
                    decision D1 by CHIEF on 2020 "Go on."
                    action A1 "Begin"
                    fact SUITABLE 22 people = 16 women + 6 men source "Paper" source "List"
                    fact PLACED 6 people, 30 % of SUITABLE, up 51 % from 2018, before several people
                    fact TIME between 2 and 3 weeks, before "several months" basis reported
                    fact NEXT "Second round" 54 people planned in 2020-11 { note "Held online, perhaps." }
                    fact SAVING over 40 % possible
                    fact MORE 3 people, up 1 person from PLACED
                }
                """;
        Initiative initiative = texts.only(Initiative.class, text);
        Fact placed = initiative.getFacts().get(1);

        assertThat(texts.problems(text)).isEmpty();
        assertThat(initiative.getWorkstream().getOrder()).isEqualTo(2);
        assertThat(initiative.getWorkstream().getPhases()).singleElement()
                .satisfies(phase -> assertThat(phase.getWhen().getTo()).hasToString("2020"));
        assertThat(initiative.getComponents()).hasSize(1);
        assertThat(initiative.getObjectives()).hasSize(1);
        assertThat(initiative.getCharter().getBenefits()).hasSize(2);
        assertThat(initiative.getPartnerships().getFirst().getParties().getFirst().getId()).isEqualTo("PARTNER");
        assertThat(initiative.getDecisions()).hasSize(1);
        assertThat(initiative.getActions()).hasSize(1);
        assertThat(initiative.getAssignments()).hasSize(1);
        assertThat(initiative.getFacts().getFirst().getSources()).hasSize(2);
        assertThat(placed.getShare().getOf()).isSameAs(initiative.getFacts().getFirst());
        assertThat(placed.getShare().getValue().getUnit()).isEqualTo("%");
        assertThat(placed.getComparison().getChange()).isEqualTo(Change.UP);
        assertThat(placed.getComparison().getSince()).hasToString("2018");
        assertThat(placed.getBefore()).isNotNull();
        assertThat(initiative.getFacts().get(2).getBeforeWords()).isEqualTo("several months");
        assertThat(initiative.getFacts().get(3).getOutlook()).isEqualTo(Outlook.PLANNED);
        assertThat(initiative.getFacts().get(3).getNotes()).hasSize(1);
        assertThat(initiative.getFacts().get(4).getOutlook()).isEqualTo(Outlook.POSSIBLE);
        assertThat(initiative.getFacts().get(5).getComparison().getFact()).isSameAs(placed);
    }

    @Test
    void resultsAndHowTheyAreMeasured() {
        String text = """
                framework F { component A objective OBJ-1 number 1 }
                results R "Results" of F source "Paper" {
                    based on A, OBJ-1
                    follows "Progress"
                    status proposed
                    output  O1 "Rules" under A { contributes to C1 serves OBJ-1 assumes "Money comes"
                        indicator I1 "Rules" in mg/l, should fall, yearly {
                            measure count aggregated by sum split by sex, region baseline -3 mg/l on 2019
                        }
                    }
                    outcome C1 "Habits" { contributes to M1 }
                    impact  M1 "Trust"
                }
                """;
        ResultsFramework results = texts.only(ResultsFramework.class, text);
        Indicator indicator = texts.only(Indicator.class, text);

        assertThat(texts.problems(text)).isEmpty();
        assertThat(results.getBasedOn()).hasSize(2);
        assertThat(results.getStatus().getStatus()).isEqualTo(ActionStatus.PROPOSED);
        assertThat(results.getResults()).extracting(Result::getKind).containsExactly(ResultKind.OUTPUT, ResultKind.OUTCOME, ResultKind.IMPACT);
        assertThat(results.getResults().getFirst().getContributesTo()).containsExactly(results.getResults().get(1));
        assertThat(indicator.getMeasure()).isEqualTo(Measure.COUNT);
        assertThat(indicator.getAggregation()).isEqualTo(Aggregation.SUM);
        assertThat(indicator.getDimensions()).containsExactly("sex", "region");
        assertThat(indicator.getBaseline().getValue().getValue()).hasToString("-3");
    }

    @Test
    void howMatureAnOrganizationIs() {
        String text = """
                toolbox T {
                    instrument OTHER { item RULES "Other rules" }
                    instrument CHECK { item RULES "Rules" item TRUST "Trust" }
                }
                organization O { role MD }
                organization P { role MD }
                assessment M "Where we stand" of O with CHECK on 2026-03 by MD {
                    score RULES 2 basis reported because "Written down."
                    score TRUST 1
                }
                """;
        MaturityAssessment assessment = texts.only(MaturityAssessment.class, text);

        assertThat(texts.problems(text)).isEmpty();
        assertThat(assessment.getBy()).singleElement().satisfies(by -> assertThat(by.eResource().getURIFragment(by)).isEqualTo("O.MD"));
        assertThat(assessment.getScores()).extracting(score -> score.getItem().eResource().getURIFragment(score.getItem()),
                score -> score.getValue().intValue(), score -> score.getEvidence() != null)
                .containsExactly(tuple("T.CHECK.RULES", 2, true), tuple("T.CHECK.TRUST", 1, false));
        ProjectIndex index = texts.project(text).index();
        assertThat(index.all(Organization.class)).extracting(organization -> index.assessments(organization).size()).containsExactly(1, 0);
    }
}
