package org.plumbline.dsl.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.EditedModel;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.Lifecycle;
import org.plumbline.model.core.TranslationState;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.Participation;
import org.plumbline.model.organization.Role;
import org.plumbline.model.plan.Action;

/** Edits of the model, over several files, are edits of their texts. */
class TextModelEditorTest {

    private static final String TOOLBOX = """
            toolbox WATER {
                area OPS "Operations"
            }
            risk OPS-03 in OPS { } // the first card
            risk OPS-04 in OPS { }
            tool T1 in OPS {
                mitigates OPS-03 strongly // most of all
                mitigates OPS-04 fairly
            }
            """;
    private static final String ENGAGEMENT = """
            organization BAYVIEW { role MD role CFO }
            engagement E1 for BAYVIEW {
                sponsor MD // since May
                risk R1 is OPS-03 { owner MD }
                risk R2 is OPS-04 { }
            }
            """;
    private static final String PLAN = """
            plan of E1 {
                action A1 { reduces R1, R2 }
                action A2 { after A1 reduces R1 }
            }
            """;

    @Test
    void whatIsTheSameChangesNothing() throws RefusedEdit {
        EditedProject project = project();

        List<DocumentChange> changes = project.editor().edit("Set", model -> model.rename(risk(model, "E1.R1"), "R1"));

        assertThat(changes).isEmpty();
        assertThat(project.editor().documents().undoLabel()).isEmpty();
    }

    @Test
    void aReferenceToWhatIsNotThereIsNoChange() throws RefusedEdit {
        EditedProject project = new EditedProject("""
                organization O { }
                initiative I1 in W1 under C1 { }
                """);
        project.editor().edit("Rename", model -> model.rename((Identified) model.files().getFirst().getElements().getLast(), "I2"));

        List<DocumentChange> changes = project.editor().edit("Move", model -> {
            model.files().getFirst().getElements().move(0, 1);
            model.files().getFirst().getElements().move(0, 1);
        });

        assertThat(changes).isEmpty();
    }

    @Test
    void anElementThatTakesThePlaceOfItsLikeTakesItsTextToo() throws RefusedEdit {
        EditedProject project = project();
        Participation[] other = new Participation[1];

        project.editor().edit("Set", model -> {
            Participation sponsor = EditedProject.find(model, Engagement.class, "E1").getParticipations().getFirst();
            other[0] = EcoreUtil.copy(sponsor);
            EcoreUtil.replace(sponsor, other[0]);
        });

        assertThat(project.texts()).containsExactly(TOOLBOX, ENGAGEMENT, PLAN);
        assertThat(NodeModelUtils.getNode(other[0])).isNotNull();
    }

    @Test
    void severalFilesChangeAtOnce() throws RefusedEdit {
        EditedProject project = project();

        List<DocumentChange> changes = project.editor().edit("Review", model -> {
            model.rename(EditedProject.find(model, Role.class, "BAYVIEW.CFO"), "CEO");
            EditedProject.find(model, RiskCard.class, "WATER.OPS-03").setLifecycle(Lifecycle.REVIEWED);
            EditedProject.find(model, Action.class, "E1.A1").getReduces().removeFirst();
        });

        assertThat(EditedProject.names(changes)).containsExactlyInAnyOrder("1.plumb", "2.plumb", "3.plumb");
        assertThat(project.texts().get(1)).isEqualTo(ENGAGEMENT.replace("CFO", "CEO"));
        assertThat(project.texts().get(2)).isEqualTo(PLAN.replace("reduces R1, R2", "reduces R2"));
        project.editor().documents().undo();
        assertThat(project.texts()).containsExactly(TOOLBOX, ENGAGEMENT, PLAN);
    }

    @Test
    void anEditAfterUndoStartsFromTheText() throws RefusedEdit {
        EditedProject project = project();
        project.editor().edit("Rename", model -> model.rename(risk(model, "E1.R1"), "R7"));
        project.editor().documents().undo();

        project.editor().edit("Rename", model -> model.rename(risk(model, "E1.R2"), "R8"));

        assertThat(project.texts()).containsExactly(TOOLBOX, ENGAGEMENT.replace("R2", "R8"), PLAN.replace("R2", "R8"));
    }

    @Test
    void anEditAfterTypingStartsFromTheText() throws RefusedEdit {
        EditedProject project = project();
        project.editor().model();
        DocumentSession plan = project.editor().documents().all().get(2);
        plan.apply("Type", plan.version(), List.of(new TextEdit(0, 0, "// typed\n")));

        project.editor().edit("Rename", model -> model.rename(risk(model, "E1.R2"), "R8"));

        assertThat(plan.text()).isEqualTo("// typed\n" + PLAN.replace("R2", "R8"));
    }

    @Test
    void aNewReferenceIsWrittenAsShortAsItMay() throws RefusedEdit {
        EditedProject project = project();

        project.editor().edit("Own", model -> model.set(risk(model, "E1.R2"), EngagementPackage.Literals.ASSESSED_RISK__OWNER,
                EditedProject.find(model, Role.class, "BAYVIEW.CFO")));

        assertThat(project.texts().get(1)).contains("owner CFO");
    }

    @Test
    void aNewElementNeedsNoOtherFile() throws RefusedEdit {
        EditedProject project = project();

        project.editor().edit("Add", model -> {
            RiskCard card = CatalogueFactory.eINSTANCE.createRiskCard();
            card.setId("OPS-05");
            card.setArea(EditedProject.find(model, FunctionalArea.class, "WATER.OPS"));
            model.add(model.file(EditedProject.uri(2)), card);
        });

        assertThat(project.texts().get(1)).startsWith(ENGAGEMENT).contains("risk OPS-05 in WATER.OPS {");
        assertThat(project.editor().model().all(RiskCard.class)).hasSize(3);
    }

    @Test
    void anElementMovesToAnotherFileAndStaysWhatItIs() throws RefusedEdit {
        EditedProject project = project();

        project.editor().edit("Move", model -> model.moveTo(model.file(EditedProject.uri(3)),
                CorePackage.Literals.PLUMB_FILE__ELEMENTS, 0,
                EditedProject.find(model, RiskCard.class, "WATER.OPS-04")));

        assertThat(project.texts().get(0)).doesNotContain("risk OPS-04");
        assertThat(project.texts().get(1)).isEqualTo(ENGAGEMENT);
        assertThat(project.texts().get(2)).contains("risk OPS-04 in WATER.OPS {").contains(PLAN);
    }

    @Test
    void anElementMovesToAnotherFileWithItsComments() throws RefusedEdit {
        String cards = """
                toolbox WATER { area OPS }

                // asked for by the board
                risk OPS-03 in OPS {
                    lifecycle draft    // not yet
                    // who looks
                    ask "Who checks?"
                }    // end of OPS-03

                risk OPS-04 in OPS { }
                """;
        EditedProject project = new EditedProject(cards, "// other cards\r\n\r\nrisk X-1 in WATER.OPS {\r\n\tlifecycle draft\r\n}\r\n");

        project.editor().edit("Move", model -> model.add(model.file(EditedProject.uri(2)),
                EditedProject.find(model, RiskCard.class, "WATER.OPS-03")));

        assertThat(project.texts().get(0)).isEqualTo("toolbox WATER { area OPS }\n\nrisk OPS-04 in OPS { }\n");
        assertThat(project.texts().get(1)).isEqualTo("""
                // other cards

                risk X-1 in WATER.OPS {
                \tlifecycle draft
                }

                // asked for by the board
                risk OPS-03 in WATER.OPS {
                    lifecycle draft    // not yet
                    // who looks
                    ask "Who checks?"
                }    // end of OPS-03
                """.replace("\n", "\r\n"));
    }

    @Test
    void whatIsStillReferredToIsNotRemoved() throws RefusedEdit {
        EditedProject project = project();

        assertRefused(() -> project.editor().edit("Remove", model -> model.remove(risk(model, "E1.R1"))),
                "What was removed is still referred to, in 3.plumb:2 (E1.A1), 3.plumb:3 (E1.A2). "
                        + "Remove these references first, or together with it.");
        assertThat(project.texts()).containsExactly(TOOLBOX, ENGAGEMENT, PLAN);
    }

    @Test
    void referencesAreRemovedTogetherWithWhatSaysNothingWithoutThem() throws RefusedEdit {
        EditedProject project = project();

        project.editor().edit("Remove", model -> {
            model.removeWithReferences(risk(model, "E1.R1"));
            model.removeWithReferences(EditedProject.find(model, RiskCard.class, "WATER.OPS-03"));
        });

        assertThat(project.texts().get(0)).contains("mitigates OPS-04").doesNotContain("OPS-03").doesNotContain("most of all");
        assertThat(project.texts().get(1)).contains("risk R2").doesNotContain("R1");
        assertThat(project.texts().get(2)).isEqualTo(PLAN.replace("reduces R1, R2", "reduces R2").replace(" reduces R1", ""));
    }

    @Test
    void aFileWithSyntaxErrorsIsNotEdited() throws RefusedEdit {
        EditedProject project = new EditedProject("toolbox WATER { area OPS }\nrisk OPS-03 in OPS { lifecycle }\n", "toolbox T { }\n");

        assertThatThrownBy(() -> project.editor().edit("Rename",
                model -> model.rename(EditedProject.find(model, Toolbox.class, "WATER"), "W"))).isInstanceOf(RefusedEdit.class)
                .hasMessageStartingWith("1.plumb:2 does not follow the language: ")
                .hasMessageEndingWith("Put that right first, then repeat the change.");

        project.editor().edit("Rename", model -> model.rename(EditedProject.find(model, Toolbox.class, "T"), "TT"));
        assertThat(project.texts().getLast()).isEqualTo("toolbox TT { }\n");
    }

    @Test
    void whatTheLanguageHasNoTextForIsRefused() throws RefusedEdit {
        EditedProject project = project();

        assertRefused(() -> project.editor().edit("Rename", model -> model.rename(EditedProject.find(model, Action.class, "E1.A1"), "it's")),
                "id of action E1.'it's' cannot be written in 3.plumb:2: there is no way to write \"it's\". "
                        + "Complete or change it, or leave it out.");
        assertThat(project.texts()).containsExactly(TOOLBOX, ENGAGEMENT, PLAN);
    }

    @Test
    void whatHasNoTextIsCalledByTheWordForItsKind() throws RefusedEdit {
        EditedProject project = new EditedProject("toolbox T \"Water\" { }\n");

        assertRefused(() -> project.editor().edit("Mark", model -> EditedProject.find(model, Toolbox.class, "T").getName().getEntries()
                .getFirst().setState(TranslationState.STALE)),
                "state of text in T cannot be written in 1.plumb:1: the language has no place for it there. "
                        + "Complete or change it, or leave it out.");
    }

    @Test
    void aNameThatLeadsNowhereIsNoObstacle() throws RefusedEdit {
        String plan = PLAN.replace("R1, R2", "R1, R9");
        EditedProject project = new EditedProject(TOOLBOX, ENGAGEMENT, plan);

        project.editor().edit("Rename", model -> model.rename(EditedProject.find(model, Action.class, "E1.A1"), "A7"));

        assertThat(project.texts().get(2)).isEqualTo(plan.replace("A1", "A7"));
    }

    @Test
    void whatCannotBeWrittenIsRefused() throws RefusedEdit {
        EditedProject project = project();

        assertThatThrownBy(() -> project.editor().edit("Own", model -> risk(model, "E1.R1").setCard(
                CatalogueFactory.eINSTANCE.createRiskCard()))).isInstanceOf(RefusedEdit.class);
        assertThat(project.texts()).containsExactly(TOOLBOX, ENGAGEMENT, PLAN);
    }

    @Test
    void aChangeThatFailsLeavesTheModelAsItIs() throws RefusedEdit {
        EditedProject project = project();

        assertThatThrownBy(() -> project.editor().edit("Fail", model -> {
            EcoreUtil.delete(EditedProject.find(model, Engagement.class, "E1"));
            throw new IllegalStateException("a defect");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(project.editor().model().all(Engagement.class)).hasSize(1);
        assertThat(project.texts()).containsExactly(TOOLBOX, ENGAGEMENT, PLAN);
    }

    @Test
    void elementsOfAnotherCopyAreFoundByTheirUris() throws RefusedEdit {
        EditedProject project = project();
        RiskCard copied = project().editor().model().all(RiskCard.class).getFirst();

        project.editor().edit("Rename", model -> model.rename(model.own(copied), "OPS-30"));
        assertThat(project.texts().getFirst()).isEqualTo(TOOLBOX.replace("OPS-03", "OPS-30"));

        assertRefused(() -> project.editor().edit("Unset", model -> model.unset(model.own(copied), CataloguePackage.Literals.RISK_CARD__AREA)),
                "There is no element WATER.OPS-03 in 1.plumb any more. "
                        + "Somebody removed or renamed it meanwhile: look at the text, then repeat the change.");
    }

    private static AssessedRisk risk(EditedModel model, String name) {
        return EditedProject.find(model, AssessedRisk.class, name);
    }

    private static EditedProject project() throws RefusedEdit {
        return new EditedProject(TOOLBOX, ENGAGEMENT, PLAN);
    }

    private static void assertRefused(ThrowingCallable edit, String message) {
        assertThatThrownBy(edit).isInstanceOf(RefusedEdit.class).hasMessage(message);
    }
}
