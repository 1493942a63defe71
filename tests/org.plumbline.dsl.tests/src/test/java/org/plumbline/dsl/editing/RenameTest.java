package org.plumbline.dsl.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.Identified;
import org.plumbline.model.organization.Role;

/** References follow when an element is renamed, in all files, each in the form that its author wrote. */
class RenameTest {

    private static final String TOOLBOX = """
            toolbox WATER { area OPS "Operations" } // the only one
            """;
    private static final String CARDS = """
            risk OPS-03 in WATER.OPS { // illegal connections
            }
            risk OPS-04 in WATER.OPS {
                related to OPS-03, WATER.OPS-03 // both forms
            }
            """;
    private static final String ENGAGEMENT = """
            engagement E1 {
                risk R1 is WATER /* whole */ . OPS-03 { }
                risk R2 is OPS-03 { }
            }
            """;

    @Test
    void everyReferenceKeepsItsForm() throws RefusedEdit {
        EditedProject project = new EditedProject(TOOLBOX, CARDS, ENGAGEMENT);

        List<DocumentChange> changes = rename(project, RiskCard.class, "WATER.OPS-03", "OPS-30");

        assertThat(EditedProject.names(changes)).containsExactly("2.plumb", "3.plumb");
        assertThat(project.texts()).containsExactly(TOOLBOX, CARDS.replace("OPS-03", "OPS-30"), ENGAGEMENT.replace("OPS-03", "OPS-30"));
    }

    @Test
    void theWholeOfOthersIsRenamedInTheirNames() throws RefusedEdit {
        EditedProject project = new EditedProject(TOOLBOX, CARDS, ENGAGEMENT);

        rename(project, Toolbox.class, "WATER", "HYDRO");

        assertThat(project.texts()).containsExactly(TOOLBOX.replace("WATER", "HYDRO"), CARDS.replace("WATER", "HYDRO"),
                ENGAGEMENT.replace("WATER", "HYDRO"));
    }

    @Test
    void undoBringsEveryFileBack() throws RefusedEdit {
        EditedProject project = new EditedProject(TOOLBOX, CARDS, ENGAGEMENT);
        rename(project, Toolbox.class, "WATER", "HYDRO");
        List<String> renamed = project.texts();

        project.editor().documents().undo();
        assertThat(project.texts()).containsExactly(TOOLBOX, CARDS, ENGAGEMENT);

        project.editor().documents().all().getLast().redo();
        assertThat(project.texts()).isEqualTo(renamed);
    }

    @Test
    void aNameThatComesToMeanTwoGetsLonger() throws RefusedEdit {
        String organizations = """
                organization BAYVIEW { role MD }
                organization HARBOUR { role CEO }
                """;
        String engagement = """
                engagement E1 { sponsor MD }
                """;
        EditedProject project = new EditedProject(organizations, engagement);

        rename(project, Role.class, "HARBOUR.CEO", "MD");

        assertThat(project.texts()).containsExactly(organizations.replace("CEO", "MD"), engagement.replace("MD", "BAYVIEW.MD"));
    }

    @Test
    void aNameThatIsTakenIsRefused() throws RefusedEdit {
        EditedProject project = new EditedProject(TOOLBOX, CARDS, ENGAGEMENT);

        assertThatThrownBy(() -> rename(project, RiskCard.class, "WATER.OPS-04", "OPS-03")).isInstanceOf(RefusedEdit.class)
                .hasMessage("Two elements would be called WATER.OPS-03, and a reference in 2.plumb:4 could mean either. "
                        + "Choose another id.");
        assertThat(project.texts()).containsExactly(TOOLBOX, CARDS, ENGAGEMENT);
    }

    @Test
    void elementsStayTheSameObjects() throws RefusedEdit {
        EditedProject project = new EditedProject(TOOLBOX, CARDS, ENGAGEMENT);
        RiskCard risk = project.editor().model().all(RiskCard.class).getFirst();

        rename(project, RiskCard.class, "WATER.OPS-03", "OPS-30");
        rename(project, Toolbox.class, "WATER", "HYDRO");
        project.editor().edit("Rename", model -> model.rename(risk, "'x.y'".replace("'", "")));

        assertThat(project.editor().model().all(RiskCard.class).getFirst()).isSameAs(risk);
        assertThat(project.texts().get(2)).contains("HYDRO /* whole */ . 'x.y'").contains("is 'x.y'");
    }

    private static <T extends Identified> List<DocumentChange> rename(EditedProject project, Class<T> type, String name, String id)
            throws RefusedEdit {
        return project.editor().edit("Rename " + name, model -> model.rename(EditedProject.find(model, type, name), id));
    }
}
