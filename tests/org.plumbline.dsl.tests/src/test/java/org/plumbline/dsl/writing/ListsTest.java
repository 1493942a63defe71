package org.plumbline.dsl.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.edition.Imprint;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.plan.Action;

/** Lists of values over several lines, with comments between them. */
class ListsTest {

    private static final String PLAN = """
            organization O { }
            engagement E for O {
                risk R1 { } risk R2 { } risk R3 { } risk R4 { }
            }
            plan of E {
                action A1 {
                    reduces R1,    // the worst
                            R2,    // the oldest
                            R3     // the last
                }
            }
            """;

    @Test
    void aValueGoesWithItsLine() {
        assertThat(plan(action -> action.getReduces().remove(1))).isEqualTo(PLAN.replace("                R2,    // the oldest\n", ""));
    }

    @Test
    void theFirstValueGoesWithItsComment() {
        assertThat(plan(action -> action.getReduces().removeFirst()))
                .isEqualTo(PLAN.replace("R1,    // the worst\n                R2", "R2"));
    }

    @Test
    void theLastValueGoesWithTheCommaBeforeIt() {
        assertThat(plan(action -> action.getReduces().removeLast()))
                .isEqualTo(PLAN.replace("R2,    // the oldest\n                R3     // the last\n", "R2     // the oldest\n"));
    }

    @Test
    void aRenamedValueTakesItsCommentToItsNewPlace() {
        assertThat(plan(action -> {
            action.getReduces().getLast().setId("R9");
            action.getReduces().move(0, 2);
        })).isEqualTo(PLAN.replace("risk R3", "risk R9").replace("R1,    // the worst", "R9,    // the last")
                .replace("R2,    // the oldest", "R1,    // the worst").replace("R3     // the last", "R2     // the oldest"));
    }

    @Test
    void aNewValueHasALineOfItsOwn() {
        assertThat(EditedFile.after(PLAN, file -> action(file).getReduces().add(file.get(AssessedRisk.class, "R4"))))
                .isEqualTo(PLAN.replace("R3     // the last\n", "R3,    // the last\n                R4\n"));
        assertThat(EditedFile.after(PLAN, file -> action(file).getReduces().add(1, file.get(AssessedRisk.class, "R4"))))
                .isEqualTo(PLAN.replace("                R2,", "                R4,\n                R2,"));
    }

    @Test
    void valuesChangePlacesWithTheirComments() {
        assertThat(plan(action -> action.getReduces().move(0, 1))).contains("""
                        reduces R2,    // the oldest
                                R1,    // the worst
                                R3     // the last
                """.indent(0));
        assertThat(plan(action -> action.getReduces().move(1, 2))).contains("""
                        reduces R1,    // the worst
                                R3,    // the last
                                R2     // the oldest
                """.indent(0));
    }

    @Test
    void valuesThatMoveSideBySideKeepTheirComments() {
        String four = PLAN.replace("R3     // the last\n", "R3,    // the last\n                R4     // the new one\n");

        assertThat(EditedFile.after(four, file -> {
            action(file).getReduces().move(3, 0);
            action(file).getReduces().move(3, 0);
        })).contains("""
                        reduces R3,    // the last
                                R4,    // the new one
                                R1,    // the worst
                                R2     // the oldest
                """.indent(0));
        assertThat(EditedFile.after(four, file -> {
            action(file).getReduces().move(0, 3);
            action(file).getReduces().move(2, 1);
        })).contains("""
                        reduces R4,    // the new one
                                R2,    // the oldest
                                R1,    // the worst
                                R3     // the last
                """.indent(0));
    }

    @Test
    void valuesWithFieldsOfTheirOwnKeepThemAndTheirComments() {
        String fields = """
                risk R1 {
                    // far away
                    tags far      // and old
                    tags near
                }
                edition E in en {
                    imprint {
                        author "We"      // at the office
                        author "They"
                    }
                }
                """;

        assertThat(EditedFile.after(fields, file -> {
            file.only(RiskCard.class).getTags().move(0, 1);
            file.only(Imprint.class).getAuthors().move(0, 1);
        })).isEqualTo("""
                risk R1 {
                    tags near
                    // far away
                    tags far      // and old
                }
                edition E in en {
                    imprint {
                        author "They"
                        author "We"      // at the office
                    }
                }
                """);
    }

    @Test
    void valuesOfTwoListsThatAreCalledAlikeKeepTheirOwnComments() {
        String both = PLAN.replace("organization O { }", "organization O { objective R1 objective R2 objective R3 }").replace("// the last\n", """
                // the last
                        serves R1,     // for everybody
                               R2,     // for some
                               R3
                """.stripLeading());

        assertThat(EditedFile.after(both, file -> {
            action(file).getReduces().move(2, 0);
            action(file).getServes().move(2, 0);
        })).contains("""
                        reduces R2,    // the oldest
                                R3,    // the last
                                R1     // the worst
                        serves R2,     // for some
                               R3,
                               R1      // for everybody
                """.indent(0));
    }

    @Test
    void fieldsOnOneLineTellNothingOfEmptyLines() {
        String card = """
                risk OPS-01 {
                    cause "c"

                    ask "One?"   ask "Two?"
                    ask "Three?"
                }
                """;

        assertThat(EditedFile.after(card, file -> file.only(RiskCard.class).getQuestions().add(
                EcoreUtil.copy(file.only(RiskCard.class).getQuestions().getFirst()))))
                .isEqualTo(card.replace("ask \"Three?\"\n", "ask \"Three?\"\n    ask \"One?\"\n"));
    }

    @Test
    void whereCommasComeFirstTheyGoOnDoingSo() {
        String first = """
                organization O { }
                engagement E for O {
                    risk R1 { } risk R2 { } risk R3 { } risk R4 { }
                }
                plan of E {
                    action A1 {
                        reduces R1    // the worst
                              , R2    // the oldest
                              , R3    // the last
                    }
                }
                """;

        assertThat(EditedFile.after(first, file -> action(file).getReduces().removeFirst()))
                .isEqualTo(first.replace("R1    // the worst\n              , R2", "R2"));
        assertThat(EditedFile.after(first, file -> action(file).getReduces().remove(1)))
                .isEqualTo(first.replace("              , R2    // the oldest\n", ""));
        assertThat(EditedFile.after(first, file -> action(file).getReduces().move(0, 2)))
                .isEqualTo(first.replace("R1    // the worst", "R3    // the last").replace("R2    // the oldest", "R1    // the worst")
                        .replace(", R3    // the last", ", R2    // the oldest"));
        assertThat(EditedFile.after(first, file -> action(file).getReduces().add(file.get(AssessedRisk.class, "R4"))))
                .isEqualTo(first.replace("// the last\n", "// the last\n              , R4\n"));
    }

    @Test
    void theLastValueOfAnElementKeepsItsComment() {
        String assigned = """
                organization O { role R1 role R2 role R3 }
                engagement E for O { }
                plan of E {
                    action A1 {
                        responsible R1,    // in May
                                    R2     // in June
                        done 10 %
                    }
                }
                """;

        assertThat(EditedFile.after(assigned, file -> action(file).getAssignments().getFirst().getParties().move(0, 1)))
                .isEqualTo(assigned.replace("R1,    // in May", "R2,    // in June").replace("R2     // in June", "R1     // in May"));
    }

    @Test
    void aListWithoutBlanksGrowsWithoutThem() {
        String tight = PLAN.replaceAll("R1,(?s:.*)R3 .*", "R1,R2");

        assertThat(EditedFile.after(tight, file -> action(file).getReduces().add(file.get(AssessedRisk.class, "R4"))))
                .isEqualTo(tight.replace("R1,R2", "R1,R2,R4"));
        assertThat(EditedFile.after(tight, file -> action(file).getReduces().addFirst(file.get(AssessedRisk.class, "R4"))))
                .isEqualTo(tight.replace("R1,R2", "R4,R1,R2"));
        assertThat(EditedFile.after(tight, file -> action(file).getReduces().add(1, file.get(AssessedRisk.class, "R4"))))
                .isEqualTo(tight.replace("R1,R2", "R1,R4,R2"));
    }

    private static Action action(EditedFile file) {
        return file.get(Action.class, "A1");
    }

    private static String plan(Consumer<Action> edit) {
        return EditedFile.after(PLAN, file -> edit.accept(action(file)));
    }
}
