package org.plumbline.dsl.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.Reference;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.organization.OrgUnit;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.DependencyKind;
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
    void aFieldTakesItsCommentsIntoABlockThatOpensForIt() {
        String noted = PLAN.replace("done 10 %    // by hand", "// said in May\n            note /* in full */ \"Slow.\"    // by hand");
        assertThat(EditedFile.after(noted, file -> file.get(Action.class, "A2").getNotes().add(
                file.get(Action.class, "A1").getNotes().getFirst())))
                .contains("action A2 \"Two\" {\n            // said in May\n            /* in full */ note \"Slow.\"    // by hand\n        }\n");
    }

    @Test
    void aBlockOpensBeforeTheCommentOnTheLine() {
        String units = """
                organization O {
                    unit NORTH "North"    // the hills
                    unit SOUTH "South"    // the coast
                }
                """;
        assertThat(EditedFile.after(units, file -> file.get(OrgUnit.class, "NORTH").getTags().add("far")))
                .isEqualTo(units.replace("\"North\"    // the hills\n", "\"North\" {    // the hills\n        tags far\n    }\n"));
        assertThat(EditedFile.after(units, file -> file.get(OrgUnit.class, "SOUTH").getTags().add("far")))
                .isEqualTo(units.replace("\"South\"    // the coast\n", "\"South\" {    // the coast\n        tags far\n    }\n"));
    }

    @Test
    void aFieldTakesItsCommentsIntoALineOfOthers() {
        String line = """
                organization O {
                    unit REGION "Region" { tags far }
                    unit COUNTRY "Country" {
                        source /* the first edition */ DOC "¶12"    // read twice
                    }
                }
                document DOC "Paper"
                """;
        assertThat(EditedFile.after(line, file -> file.get(OrgUnit.class, "REGION").getSources().add(
                file.get(OrgUnit.class, "COUNTRY").getSources().getFirst())))
                .isEqualTo("""
                organization O {
                    unit REGION "Region" { tags far /* the first edition */ source DOC "¶12"    // read twice
                    }
                    unit COUNTRY "Country" {
                    }
                }
                document DOC "Paper"
                """);
    }

    @Test
    void aFieldThatIsWrittenOtherwiseNowKeepsItsComments() {
        String follows = PLAN.replace("done 10 %    // by hand", "after /* both */ B1    // as agreed");
        assertThat(EditedFile.after(follows, file -> file.get(Action.class, "A1").getDependencies().getFirst()
                .setKind(DependencyKind.START_TO_START)))
                .isEqualTo(follows.replace("after /* both */ B1", "/* both */ starts with B1"));
    }

    @Test
    void anElementThatIsWrittenAfreshKeepsItsComments() {
        String document = """
                document DOC {
                    // asked twice
                    name not /* yet */ stated in source
                }
                """;
        assertThat(EditedFile.after(document, file -> file.get(Reference.class, "DOC").getUnspecified().getFirst().getFeatures().add("date")))
                .isEqualTo("""
                document DOC {
                    // asked twice
                    /* yet */ not stated in source name, date
                }
                """);
    }

    @Test
    void linesBreakAsInTheFile() {
        String windows = PLAN.replace("\n", "\r\n");
        assertThat(EditedFile.after(windows, file -> file.get(Action.class, "B1").setPercent(5)))
                .isEqualTo(windows.replace("accountable HEAD\r\n", "accountable HEAD\r\n            done 5 %\r\n"));
    }

    @Test
    void elementsOnOneLineStayOnOne() {
        String line = """
                organization O {    // in town
                    role HEAD "Head"   role SUB "Sub"   role METER "Reader"
                }
                """;

        assertThat(EditedFile.after(line, file -> file.only(Organization.class).getRoles().move(0, 2)))
                .isEqualTo(line.replace("   role METER \"Reader\"", "").replace("role HEAD", "role METER \"Reader\" role HEAD"));
    }

    @Test
    void elementsOnLinesOfTheirOwnAreSetApartAsTheirLikesAre() {
        String documents = """
                organization O {
                    role HEAD "Head"
                }

                document D1 "One"
                document D2 "Two"
                """;

        assertThat(EditedFile.after(documents, file -> file.file().getElements().add(reference("D3"))))
                .isEqualTo(documents + "document D3\n");
        assertThat(EditedFile.after(documents, file -> file.file().getElements().add(1, reference("D0"))))
                .isEqualTo(documents.replace("document D1", "document D0\ndocument D1"));
    }

    @Test
    void aBlockIsSetInAsTheLinesAroundIt() {
        String both = """
                organization O {
                  unit U1 "One" {
                    tags far
                  }
                  unit U2 "Two"
                }
                engagement E for O {
                \trisk R1 { }
                \trisk R2 {
                \t\ttags far
                \t}
                }
                plan of E {
                \taction A1 "One" {
                \t\tpriority high
                \t}
                }
                """;

        assertThat(EditedFile.after(both, file -> file.get(OrgUnit.class, "U2").getTags().add("near")))
                .isEqualTo(both.replace("U2 \"Two\"", "U2 \"Two\" {\n    tags near\n  }"));
        assertThat(EditedFile.after(both, file -> file.get(AssessedRisk.class, "R1").getTags().add("near")))
                .isEqualTo(both.replace("R1 { }", "R1 {\n\t\ttags near\n\t}"));
    }

    @Test
    void aFieldWithCommentsAboveItBeginsALineOfItsOwn() {
        String noted = """
                organization O {
                    unit U1 "One" {
                        tags far
                        // asked twice
                        note "Slow."
                    }
                    unit U2 "Two" { tags near name "Two" }
                }
                """;

        assertThat(EditedFile.after(noted, file -> file.get(OrgUnit.class, "U2").getNotes().add(
                file.get(OrgUnit.class, "U1").getNotes().getFirst())))
                .isEqualTo(noted.replace("        // asked twice\n        note \"Slow.\"\n", "")
                        .replace("name \"Two\"", "name \"Two\"\n        // asked twice\n        note \"Slow.\""));
    }

    private static Reference reference(String id) {
        Reference reference = CoreFactory.eINSTANCE.createReference();
        reference.setId(id);
        return reference;
    }

    private static Workstream stream(EditedFile file, String id) {
        return file.get(Workstream.class, id);
    }
}
