package org.plumbline.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.layout.SavedPlaces;

/** What an editor asks before and after a tool is used. */
class FeedbackTest {

    @TempDir
    private Path folder;
    private Project project;
    private DiagramSession session;

    @BeforeEach
    void open() throws RefusedEdit {
        project = Project.of(folder, Project.small());
        session = project.open("RiskMap", "E");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void aPaletteHasTheToolsOfTheLayersThatAreShown() {
        assertThat(session.feedback().palette().tools()).extracting(Palette.Tool::name).contains("NewRisk", "NewMitigation")
                .doesNotContain("RemoveRisk", "EditName");
        assertThat(session.feedback().palette().tools()).filteredOn(tool -> tool.name().equals("NewMitigation"))
                .extracting(Palette.Tool::makes).containsExactly(Palette.Makes.EDGE);
    }

    @Test
    void tellsWhereAnEdgeCanBegin() throws RefusedEdit {
        List<String> begins = session.state().view().allNodes().map(node -> node.key())
                .filter(key -> session.feedback().canBegin("NewMitigation", key)).toList();

        assertThat(begins).isNotEmpty().allMatch(key -> key.startsWith("Tool:"));
        assertThat(session.feedback().canBegin("NewMitigation", "Tool:nowhere")).isFalse();
    }

    @Test
    void tellsWhatIsTypedOver() throws RefusedEdit {
        String risk = session.state().view().allNodes().map(node -> node.key()).filter(key -> key.startsWith("Risk:")).findFirst().orElseThrow();
        String typed = session.feedback().typedOver(risk).orElseThrow();

        session.run(new ToolRequest.Edit(risk, typed + " again"));

        assertThat(session.feedback().typedOver(risk)).contains(typed + " again");
        assertThat(session.feedback().typedOver("Risk:nowhere")).isEmpty();
    }

    @Test
    void findsWhatShowsAnElement() throws RefusedEdit {
        assertThat(session.showing("E.R1")).singleElement().asString().endsWith(":E.R1");
        assertThat(session.showing("nothing")).isEmpty();
    }

    @Test
    void onlyTheDifferenceIsDrawnAnew() throws RefusedEdit {
        DiagramState before = session.state();
        session.run(new ToolRequest.Create("NewRisk", "", Optional.empty()));
        DiagramState after = session.state();

        StateDifference difference = StateDifference.between(before, after);
        assertThat(difference.gone()).isEmpty();
        assertThat(difference.added()).containsExactly("RiskOutsideAreas:E.R4");
        assertThat(difference.changed()).as("edges that go around it").allMatch(key -> key.contains("|"));
        session.move(Map.of("Area:T.A", new SavedPlaces.Place(900, 700)));
        assertThat(StateDifference.between(after, session.state()).changed()).contains("Area:T.A").doesNotContain("RiskOutsideAreas:E.R4");
        assertThat(StateDifference.between(session.state(), session.state()).isEmpty()).isTrue();
    }

    @Test
    void aClosedCellIsNotTypedInto() throws RefusedEdit {
        TableSession table = project.openTable("RiskRegister", "E");
        String line = table.table().lines().getFirst().key();

        assertThat(table.isUsable(new TableRequest.TypeCell(line, "Here", "x"))).isTrue();
        assertThat(table.isUsable(new TableRequest.TypeCell(line, "Level", "x"))).isFalse();
        assertThatThrownBy(() -> table.run(new TableRequest.TypeCell(line, "Level", "x"))).isInstanceOf(RefusedEdit.class)
                .hasMessage("Nothing can be typed there. Choose something else.");
    }
}
