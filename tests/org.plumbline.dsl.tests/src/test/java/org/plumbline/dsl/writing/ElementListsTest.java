package org.plumbline.dsl.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.plumbline.model.engagement.Ballot;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.engagement.Vote;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.DependencyKind;

/** Lists of elements, such as votes and predecessors: each goes and moves with its comments. */
class ElementListsTest {

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

    private static String votes(Consumer<EList<Vote>> edit) {
        return EditedFile.after(VOTES, file -> edit.accept(file.only(Ballot.class).getVotes()));
    }
}
