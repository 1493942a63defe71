package org.plumbline.dsl.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.Workstream;

/** Whole elements are removed, moved and put into another order, with the comments that belong to them. */
class BlocksTest {

    private static final String PLAN = """
            organization O { role HEAD "Head" role SUB "Sub" }
            engagement E for O { }

            plan of E {
                workstream FIELD "Field" {
                    // -------- meters

                    // the first step
                    action A1 "One" {
                        done 10 %    // by hand
                    }    // ends A1

                    action A2 "Two"
                }

                workstream OFFICE "Office" {
                    action B1 "Three" {
                        accountable HEAD
                    }
                }
            }
            """;

    private static final String A1 = """
                    // the first step
                    action A1 "One" {
                        done 10 %    // by hand
                    }    // ends A1
            """.indent(0);

    @Test
    void aRemovedElementTakesItsCommentsAlong() {
        assertThat(EditedFile.after(PLAN, file -> stream(file, "FIELD").getActions().removeFirst())).isEqualTo(PLAN.replace(A1 + "\n", ""));
    }

    @Test
    void elementsChangePlacesWithTheirComments() {
        assertThat(EditedFile.after(PLAN, file -> stream(file, "FIELD").getActions().move(1, 0)))
                .isEqualTo(PLAN.replace(A1 + "\n", "").replace("        action A2 \"Two\"\n", "        action A2 \"Two\"\n\n" + A1));
    }

    @Test
    void aMovedElementIsSetIn() {
        assertThat(EditedFile.after(PLAN, file -> file.only(ActionPlan.class).getActions().add(stream(file, "FIELD").getActions().getFirst())))
                .contains("\n    // the first step\n    action A1 \"One\" {\n        done 10 %    // by hand\n    }    // ends A1\n")
                .contains("// -------- meters\n\n        action A2");
    }

    @Test
    void linesBreakAsInTheFile() {
        String windows = PLAN.replace("\n", "\r\n");
        assertThat(EditedFile.after(windows, file -> file.get(Action.class, "B1").setPercent(5)))
                .isEqualTo(windows.replace("accountable HEAD\r\n", "accountable HEAD\r\n            done 5 %\r\n"));
    }

    private static Workstream stream(EditedFile file, String id) {
        return file.get(Workstream.class, id);
    }
}
