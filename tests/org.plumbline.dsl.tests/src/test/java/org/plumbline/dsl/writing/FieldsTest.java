package org.plumbline.dsl.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.Lifecycle;
import org.plumbline.model.governance.Body;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.RelationKind;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.results.Fact;

/** Setting and unsetting the fields of an element. */
class FieldsTest {

    private static final String CARD = """
            // Cards of the pilot.

            toolbox WATER "Water" {
                area OPS "Operations"    // all of it
            }

            risk OPS-03 in OPS {
                cause       "Readers work alone."      // seen twice
                consequence "Lost revenue."

                // asked in every workshop
                ask "Who checks?"
                ask "How often?"
            }
            """;

    @Test
    void aTextChanges() {
        assertThat(edited(CARD, file -> text(file.get(RiskCard.class, "OPS-03").getCause()).setText("Nobody \"looks\".")))
                .isEqualTo(CARD.replace("\"Readers work alone.\"", "\"Nobody \\\"looks\\\".\""));
    }

    @Test
    void aFieldThatIsUnsetGoesWithItsLineAndComment() {
        assertThat(edited(CARD, file -> file.get(RiskCard.class, "OPS-03").setCause(null)))
                .isEqualTo(CARD.replace("    cause       \"Readers work alone.\"      // seen twice\n", ""));
    }

    @Test
    void aNewFieldGoesWhereTheGrammarNamesIt() {
        assertThat(edited(CARD, file -> file.get(RiskCard.class, "OPS-03").setEvent(ltext("It happens."))))
                .isEqualTo(CARD.replace("// seen twice\n", "// seen twice\n    event       \"It happens.\"\n"));
        assertThat(edited(CARD, file -> file.get(RiskCard.class, "OPS-03").setLifecycle(Lifecycle.REVIEWED)))
                .isEqualTo(CARD.replace("How often?\"\n", "How often?\"\n    lifecycle   reviewed\n"));
    }

    @Test
    void aPartThatHasLinesOfItsOwnGoesWithThem() {
        String texts = """
                toolbox T "T" { role PLUMBER }
                tool TAP "Tap" {
                    goal "Water"    // for all
                        es: "Agua"    // as they say
                    step 1 "Agree"
                        by PLUMBER       // on Monday
                        gives "Sign"
                    step 2 "Paint"
                }
                """;

        assertThat(edited(texts, file -> file.only(ToolCard.class).getGoals().getFirst().getEntries().removeLast()))
                .isEqualTo(texts.replace("        es: \"Agua\"    // as they say\n", ""));
        assertThat(edited(texts, file -> file.only(ToolCard.class).getSteps().getFirst().setProduct(null)))
                .isEqualTo(texts.replace("        gives \"Sign\"\n", ""));
        assertThat(edited(texts, file -> file.only(ToolCard.class).getGoals().add(file.only(ToolCard.class).getSteps().getFirst().getProduct())))
                .isEqualTo(texts.replace("        gives \"Sign\"\n", "").replace("// as they say\n", "// as they say\n    goal \"Sign\"\n"));
    }

    @Test
    void aPartOfAHeadGoesWithTheCommentsInIt() {
        String text = """
                document S1 { }
                organization O { }
                framework F of O {
                    fact A "One" source /* page torn */ S1 "p. 1"    // read twice
                }
                """;

        assertThat(edited(text, file -> file.only(Fact.class).getSources().removeFirst()))
                .isEqualTo(text.replace(" source /* page torn */ S1 \"p. 1\"", ""));
    }

    @Test
    void aCommentBetweenTheWordsOfAValueStaysWhenItChanges() {
        String text = """
                organization O { }
                stakeholder S1 "One" of O {
                    relation reports /* each month */ to S2
                }
                stakeholder S2 "Two" of O { }
                """;

        assertThat(edited(text, file -> file.get(Stakeholder.class, "S1").getRelations().getFirst().setKind(RelationKind.SUPPLIES)))
                .isEqualTo(text.replace("reports /* each month */ to", "supplies /* each month */"));
    }

    @Test
    void aFieldThatMovesIntoAHeadTakesItsComments() {
        String text = """
                document S1 { }
                organization O {
                    source /* the paper */ S1 "p. 1"
                    role HEAD "Head"
                }
                framework F of O { body B "Board" { responsible for "All" } }
                """;

        assertThat(edited(text, file -> file.only(Body.class).getSources().add(file.only(Organization.class).getSources().getFirst())))
                .isEqualTo("""
                        document S1 { }
                        organization O {
                            role HEAD "Head"
                        }
                        framework F of O { body B "Board" /* the paper */ source S1 "p. 1" { responsible for "All" } }
                        """);
    }

    @Test
    void aPartOfAHeadThatComesFromAnotherElementStandsInTheHead() {
        String cards = """
                risk R1 "Keys" { cause "Nobody counts." }
                tool T1 "Doors" /* as painted */ { mitigates R1 }
                """;

        assertThat(edited(cards, file -> {
            LText keys = file.only(RiskCard.class).getName();
            file.only(RiskCard.class).setName(file.only(ToolCard.class).getName());
            file.only(ToolCard.class).setName(keys);
        })).isEqualTo(cards.replace("Keys", "Name").replace("Doors", "Keys").replace("Name", "Doors"));
    }

    @Test
    void aListGrowsBesideItsLike() {
        assertThat(edited(CARD, file -> file.get(RiskCard.class, "OPS-03").getQuestions().add(1, ltext("Why?"))))
                .isEqualTo(CARD.replace("Who checks?\"\n", "Who checks?\"\n    ask \"Why?\"\n"));
    }

    @Test
    void anIdChangesWhereverItIsWritten() {
        assertThat(edited(CARD, file -> file.only(Toolbox.class).getAreas().getFirst().setId("all of it")))
                .isEqualTo(CARD.replace("area OPS", "area 'all of it'").replace("in OPS", "in 'all of it'"));
    }

    @Test
    void aBlockOpensForItsFirstField() {
        assertThat(edited(CARD, file -> file.only(Toolbox.class).getAreas().getFirst().getTags().add("core")))
                .isEqualTo(CARD.replace("\"Operations\"    // all of it", "\"Operations\" {    // all of it\n        tags core\n    }"));
    }

    @Test
    void aLongTextIsSetIn() {
        assertThat(edited(CARD, file -> text(file.get(RiskCard.class, "OPS-03").getCause()).setText("One.\n\n* Two.")))
                .isEqualTo(CARD.replace("\"Readers work alone.\"", "\"\"\"\n        One.\n\n        * Two.\n        \"\"\""));
    }

    @Test
    void aFigureKeepsItsSpelling() {
        String tool = """
                tool ROTATE "Rotate" {
                    effort 25 000 days   takes 2 months
                }
                """;
        assertThat(edited(tool, file -> file.get(ToolCard.class, "ROTATE").getEffort().setValue(new BigDecimal(1250000))))
                .isEqualTo(tool.replace("25 000", "1 250 000"));
    }

    @Test
    void theFirstOfItsKindOnALineStandsRightBeforeTheNext() {
        String plan = """
                organization O { }
                engagement E for O { }
                plan of E {
                    action A1 {
                        effort 8 days    costs 1 400 USD
                    }
                    action A2 { costs 30 USD }
                }
                """;
        assertThat(edited(plan, file -> file.get(Action.class, "A1").getCosts().addFirst(
                EcoreUtil.copy(file.get(Action.class, "A2").getCosts().getFirst()))))
                .isEqualTo(plan.replace("days    costs", "days    costs 30 USD costs"));
    }

    @Test
    void whatStandsBehindAPartThatGoesKeepsItsPlace() {
        String tool = """
                toolbox T "T" { role PLUMBER "Plumber" }
                tool TAP "Tap" {
                    step 1 "Agree"   by PLUMBER 2 days
                    step 2 "Paint the board, and hang a pencil beside it"
                           by PLUMBER 1 day   gives "Board"
                }
                """;
        assertThat(edited(tool, file -> file.only(ToolCard.class).getSteps().forEach(step -> step.setRole(null))))
                .isEqualTo(tool.replace("by PLUMBER ", ""));
    }

    @Test
    void aWordThatTheTextNeedsBecomesTheUsualOne() {
        String plan = """
                organization O { role HEAD role SUB }
                engagement E for O { }
                plan of E {
                    action A1 {
                        responsible SUB    // every day
                        done 10 %
                        informed HEAD      // by mail
                    }
                }
                """;
        assertThat(edited(plan, file -> file.get(Action.class, "A1").getAssignments().getLast().eUnset(PlanPackage.Literals.ASSIGNMENT__KIND)))
                .isEqualTo(plan.replace("informed", "accountable"));
    }

    private static String edited(String text, Consumer<EditedFile> edit) {
        return EditedFile.after(text, edit);
    }

    private static LString text(LText text) {
        return text.getEntries().getFirst();
    }

    private static LText ltext(String text) {
        LText made = CoreFactory.eINSTANCE.createLText();
        LString entry = CoreFactory.eINSTANCE.createLString();
        entry.setText(text);
        made.getEntries().add(entry);
        return made;
    }
}
