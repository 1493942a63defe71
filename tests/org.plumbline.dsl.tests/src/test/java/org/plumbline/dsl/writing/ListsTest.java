package org.plumbline.dsl.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.edition.Imprint;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Ballot;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.engagement.Vote;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.OrganizationFactory;
import org.plumbline.model.organization.Role;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.DependencyKind;

/** Lists over several lines, with comments between their values, and headings over several elements. */
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

    private static final String ROLES = """
            organization O {
                // at the head office
                role HEAD "Head"
                role SUB "Sub"

                // in the field
                role METER "Reader"
                role PIPES "Fitter"
            }
            """;

    private static final String VOTES = """
            organization O { person ANA "Ana" }
            engagement E for O {
                risk R1 { } risk R2 { } risk R3 { }
                workshop {
                    vote ANA {
                        R1 2,    // sure
                        R2 1,    // less so
                        R3 4     // by hand
                    }
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
    void elementsOfAListChangePlacesWithTheirComments() {
        String votes = """
                organization O { role A role B role C }
                engagement E for O {
                    workshop {
                        vote A {
                            R1 4,    // sure
                            R2 1     // guessed
                        }
                        vote B {
                            // sure
                            R1 4,
                            // guessed
                            R2 1
                        }
                        vote C { R1 4 /* sure */, R2 1 /* guessed */ }
                    }
                    risk R1 { } risk R2 { }
                }
                """;
        Consumer<EditedFile> swapped = file -> file.only(Workshop.class).getBallots().forEach(ballot -> {
            ballot.getVotes().move(0, 1);
            ballot.getVotes().getLast().setPoints(3);
        });

        assertThat(EditedFile.after(votes, swapped)).contains("""
                        vote A {
                            R2 1,    // guessed
                            R1 3     // sure
                        }
                        vote B {
                            // guessed
                            R2 1,
                            // sure
                            R1 3
                        }
                        vote C { R2 1 /* guessed */, R1 3 /* sure */ }
                """.indent(0));
        assertThat(EditedFile.after(votes, file -> file.only(Workshop.class).getBallots().forEach(ballot -> ballot.getVotes().removeLast())))
                .contains("""
                        vote A {
                            R1 4     // sure
                        }
                        vote B {
                            // sure
                            R1 4
                        }
                        vote C { R1 4 /* sure */ }
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
    void anElementThatGetsAFieldOfItsOwnTakesItsCommentsAlong() {
        String follows = """
                organization O { }
                engagement E for O { }
                plan of E {
                    action A1
                    action A2
                    action A3
                    action A4 {
                        // the roster
                        starts with A1    // at once
                        after A2,         // in May
                              A3          // in June
                    }
                }
                """;

        assertThat(EditedFile.after(follows, file -> file.get(Action.class, "A4").getDependencies().get(1).setKind(DependencyKind.START_TO_START)))
                .isEqualTo(follows.replace("""
                        after A2,         // in May
                              A3          // in June
                """, """
                        starts with A2         // in May
                        after A3          // in June
                """.indent(0)));
        assertThat(EditedFile.after(follows, file -> file.get(Action.class, "A4").getDependencies().getFirst().setKind(null)))
                .isEqualTo(follows.replace("starts with A1", "after A1"));
    }

    @Test
    void partsOfAScoreAndOfAFigureKeepTheirComments() {
        String figures = """
                method M { dimension MONEY dimension TRUST }
                organization O { serves 8 people = 5 men /* counted */ + 3 women /* guessed */ }
                engagement E for O {
                    risk R1 {
                        inherent likelihood 3,    // often
                                 MONEY 2,         // each time
                                 TRUST 1          // seldom
                            basis workshop
                    }
                }
                """;

        assertThat(EditedFile.after(figures, file -> {
            file.only(Organization.class).getServed().getParts().move(0, 1);
            file.only(Score.class).getImpacts().move(0, 1);
        })).isEqualTo(figures
                .replace("5 men /* counted */ + 3 women /* guessed */", "3 women /* guessed */ + 5 men /* counted */").replace("""
                                 MONEY 2,         // each time
                                 TRUST 1          // seldom
                """, """
                                 TRUST 1,         // seldom
                                 MONEY 2          // each time
                """));
        assertThat(EditedFile.after(figures, file -> file.only(Score.class).setLikelihood(null)))
                .isEqualTo(figures.replace("likelihood 3,    // often\n                 MONEY 2,         //", "MONEY 2,         //"));
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

    @Test
    void elementsInAListKeepTheirComments() {
        assertThat(votes(votes -> votes.move(2, 0))).isEqualTo(VOTES.replace("""
                            R1 2,    // sure
                            R2 1,    // less so
                            R3 4     // by hand
                """, """
                            R2 1,    // less so
                            R3 4,    // by hand
                            R1 2     // sure
                """));
        assertThat(votes(votes -> votes.remove(1))).isEqualTo(VOTES.replace("            R2 1,    // less so\n", ""));
        assertThat(votes(votes -> {
            votes.move(0, 1);
            votes.getFirst().setPoints(9);
        })).isEqualTo(VOTES.replace("""
                            R1 2,    // sure
                            R2 1,    // less so
                """, """
                            R2 9,    // less so
                            R1 2,    // sure
                """));
    }

    @Test
    void anElementThatGoesTakesTheCommentBeforeIt() {
        String line = VOTES.replaceAll("\\{\\s+R1(?s:.*)hand\\s+}", "{ R1 2, /* less so */ R2 1, /* by hand */ R3 4 }");

        assertThat(EditedFile.after(line, file -> file.only(Ballot.class).getVotes().removeLast()))
                .isEqualTo(line.replace(", /* by hand */ R3 4", ""));
        assertThat(EditedFile.after(line, file -> file.only(Ballot.class).getVotes().move(1, 2)))
                .isEqualTo(line.replace("/* less so */ R2 1, /* by hand */ R3 4", "/* by hand */ R3 4, /* less so */ R2 1"));
    }

    @Test
    void aCommentOnTheLineOfAnElementIsNoHeading() {
        String noted = ROLES.replace("    role METER", "    /* since May */ role METER");

        assertThat(EditedFile.after(noted, file -> file.only(Organization.class).getRoles().remove(2)))
                .isEqualTo(ROLES.replace("    role METER \"Reader\"\n", ""));
    }

    @Test
    void aHeadingOverSeveralElementsStays() {
        assertThat(roles(organization -> organization.getRoles().removeFirst())).isEqualTo(ROLES.replace("    role HEAD \"Head\"\n", ""));
        assertThat(roles(organization -> organization.getRoles().remove(3))).isEqualTo(ROLES.replace("    role PIPES \"Fitter\"\n", ""));
    }

    @Test
    void headingsStayWhereEverythingAroundThemMoves() {
        String moved = roles(organization -> {
            for (int i = 1; i < organization.getRoles().size(); i++) {
                organization.getRoles().move(0, i);
            }
        });

        assertThat(moved).isEqualTo("""
                organization O {
                    // at the head office

                    // in the field
                    role PIPES "Fitter"
                    role METER "Reader"
                    role SUB "Sub"
                    role HEAD "Head"
                }
                """);
    }

    @Test
    void elementsMoveFromUnderOneHeadingUnderAnother() {
        assertThat(roles(organization -> organization.getRoles().move(2, 0))).isEqualTo(ROLES.replace("    role HEAD \"Head\"\n", "")
                .replace("    role METER \"Reader\"\n", "    role METER \"Reader\"\n    role HEAD \"Head\"\n"));
    }

    @Test
    void aNewElementStandsUnderTheHeadingOfTheOneBeforeIt() {
        Role role = OrganizationFactory.eINSTANCE.createRole();
        role.setId("DEPUTY");
        assertThat(roles(organization -> organization.getRoles().add(2, role)))
                .isEqualTo(ROLES.replace("    role SUB \"Sub\"\n", "    role SUB \"Sub\"\n    role DEPUTY\n"));
    }

    private static Action action(EditedFile file) {
        return file.get(Action.class, "A1");
    }

    private static String plan(Consumer<Action> edit) {
        return EditedFile.after(PLAN, file -> edit.accept(action(file)));
    }

    private static String votes(Consumer<EList<Vote>> edit) {
        return EditedFile.after(VOTES, file -> edit.accept(file.only(Ballot.class).getVotes()));
    }

    private static String roles(Consumer<Organization> edit) {
        return EditedFile.after(ROLES, file -> edit.accept(file.only(Organization.class)));
    }
}
