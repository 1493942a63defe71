package org.plumbline.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.layout.Box;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.drawing.Point;
import org.plumbline.model.core.Identified;

/** A diagram that is edited: texts and places change together, and nothing else moves. */
class DiagramSessionTest {

    private static final String SIDE_CAR = "layout/E.RiskMap.json";
    private static final ToolRequest NEW_RISK = new ToolRequest.Create("NewRisk", "", Optional.empty());

    @TempDir
    private Path folder;
    private Project project;

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void aToolChangesTheTextAndMovesNothing() throws RefusedEdit {
        DiagramSession session = small();
        Map<String, Box> before = session.state().layout().nodes();

        Done done = session.run(NEW_RISK);

        assertThat(done.created()).containsExactly("E.R4");
        assertThat(project.texts()).containsOnlyKeys("project.plumb");
        assertThat(project.text("project.plumb")).contains("risk R4 \"New risk\" {");
        Map<String, Box> after = session.state().layout().nodes();
        assertThat(after).containsKey("RiskOutsideAreas:E.R4").hasSize(before.size() + 1);
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void whoMovesANodeFixesThoseBesideIt() throws RefusedEdit {
        DiagramSession session = small();
        Map<String, Box> before = session.state().layout().nodes();
        Map<String, String> texts = project.texts();

        session.move(Map.of("Area:T.A", new SavedPlaces.Place(400, 300)));

        assertThat(project.texts()).containsOnlyKeys("project.plumb", SIDE_CAR).containsAllEntriesOf(texts);
        assertThat(project.text(SIDE_CAR)).contains("\"Area:T.A\": {\"x\":400,\"y\":300}", "\"Area:T.B\": ");
        Map<String, Box> after = session.state().layout().nodes();
        assertThat(after.get("Area:T.A")).extracting(Box::x, Box::y).containsExactly(400.0, 300.0);
        // The file keeps whole pixels
        assertThat(after.get("Area:T.B").x()).isEqualTo(Math.round(before.get("Area:T.B").x()));
        assertThat(Project.in(folder).open("RiskMap", "E").state().layout()).isEqualTo(session.state().layout());

        assertThat(session.history().undoLabel()).contains("Move");
        session.history().undo();
        assertThat(project.texts()).isEqualTo(texts);
        assertThat(session.state().layout().nodes()).isEqualTo(before);
        session.history().redo();
        assertThat(session.state().layout().nodes()).isEqualTo(after);
    }

    @Test
    void aNodeIsAsLargeAsSomebodyWantsIt() throws RefusedEdit {
        DiagramSession session = small();

        session.move(Map.of("Area:T.A", new SavedPlaces.Place(10, 10, 600, 500)));

        assertThat(project.text(SIDE_CAR)).contains("\"Area:T.A\": {\"height\":500,\"width\":600,\"x\":10,\"y\":10}");
        assertThat(session.state().layout().nodes().get("Area:T.A")).isEqualTo(new Box(10, 10, 600, 500));
    }

    @Test
    void placesFollowARename() throws RefusedEdit {
        DiagramSession session = small();
        session.move(Map.of("Area:T.A", new SavedPlaces.Place(400, 300)));
        session.move(Map.of("Risk:E.R1", new SavedPlaces.Place(20, 40)));
        Map<String, String> before = project.texts();

        session.edit("Rename R1", model -> model.rename((Identified) session.state().view().allNodes()
                .filter(node -> node.key().equals("Risk:E.R1")).findFirst().orElseThrow().target(), "R9"));

        assertThat(project.text("project.plumb")).contains("risk R9 is C1", "choose PANEL for R9");
        assertThat(project.text(SIDE_CAR)).isEqualTo(before.get(SIDE_CAR).replace("Risk:E.R1", "Risk:E.R9"));
        session.history().undo();
        assertThat(project.texts()).isEqualTo(before);
    }

    @Test
    void theFileFollowsWhenTheWholeIsRenamed() throws RefusedEdit {
        DiagramSession session = small();
        session.move(Map.of("Risk:E.R1", new SavedPlaces.Place(20, 40)));
        Map<String, String> before = project.texts();
        Map<String, Box> places = session.state().layout().nodes();

        EObject engagement = session.state().view().target();
        session.edit("Rename E", model -> model.rename((Identified) engagement, "EAST"));

        assertThat(project.texts()).containsOnlyKeys("project.plumb", "layout/EAST.RiskMap.json");
        assertThat(project.text("layout/EAST.RiskMap.json")).isEqualTo(before.get(SIDE_CAR).replace(":E.", ":EAST."));
        assertThat(session.state().layout().nodes().get("Risk:EAST.R1")).isEqualTo(places.get("Risk:E.R1"));
        session.history().undo();
        assertThat(project.texts()).isEqualTo(before);
        assertThat(session.state().layout().nodes()).isEqualTo(places);
        session.history().redo();
        assertThat(session.state().view().target()).isNotNull();
    }

    @Test
    void filesThatCannotFollowAreTold() throws RefusedEdit, IOException {
        Files.createDirectories(folder.resolve("layout"));
        Files.writeString(folder.resolve(SIDE_CAR), "{\"nodes\": {\"Risk:E.R1\": {\"x\": 20, \"y\": 40}}}");
        Files.writeString(folder.resolve("layout/EAST.RiskMap.json"), "{}");
        Files.writeString(folder.resolve("layout/E.HeatMap.json"), "[]");
        Files.writeString(folder.resolve("layout/T.RiskMap.json"), "[]");
        DiagramSession session = small();

        EObject engagement = session.state().view().target();
        List<Problem> left = session.edit("Rename E", model -> model.rename((Identified) engagement, "EAST"));

        assertThat(left).extracting(Problem::message).containsExactlyInAnyOrder(
                "layout/E.RiskMap.json kept its name: there is a file EAST.RiskMap.json already, which says where nodes lie now.",
                "layout/E.HeatMap.json did not follow the new name. The places of nodes cannot be read: it is no JSON object.");
        assertThat(project.texts()).containsEntry("layout/EAST.RiskMap.json", "{}").containsEntry("layout/E.HeatMap.json", "[]")
                .containsEntry("layout/T.RiskMap.json", "[]");
        assertThat(project.text(SIDE_CAR)).contains("Risk:EAST.R1");
    }

    @Test
    void whatIsDeletedLosesItsPlaceUntilItComesBack() throws RefusedEdit {
        DiagramSession session = small();
        session.move(Map.of("Risk:E.R1", new SavedPlaces.Place(20, 40)));
        Map<String, String> before = project.texts();

        session.run(new ToolRequest.Delete("Risk:E.R1"));

        assertThat(project.text(SIDE_CAR)).doesNotContain("E.R1");
        session.history().undo();
        assertThat(project.texts()).isEqualTo(before);
    }

    @Test
    void whatIsDroppedLiesWhereItWasDropped() throws RefusedEdit {
        DiagramSession session = small();
        session.move(Map.of("Risk:E.R3", new SavedPlaces.Place(20, 40)));

        session.run(new ToolRequest.Drop("Risk:E.R3", "Area:T.A", Optional.of(new Point(33, 77))));

        assertThat(project.text("project.plumb")).contains("risk C2 \"Speed money\" in T.A");
        assertThat(project.text(SIDE_CAR)).contains("\"Risk:E.R3\": {\"x\":33,\"y\":77}");
        Box area = session.state().layout().nodes().get("Area:T.A");
        assertThat(session.state().layout().nodes().get("Risk:E.R3").moved(-area.x(), -area.y()))
                .extracting(Box::x, Box::y).containsExactly(33.0, 77.0);
        session.history().undo();
        session.run(new ToolRequest.Drop("Risk:E.R3", "Area:T.A", Optional.empty()));
        assertThat(project.text(SIDE_CAR)).doesNotContain("Risk:E.R3");
    }

    @Test
    void whatIsMadeSomewhereLiesThere() throws RefusedEdit {
        DiagramSession session = small();

        session.run(new ToolRequest.Create("NewRisk", "", Optional.of(new Point(500, 10))));

        assertThat(project.text(SIDE_CAR)).contains("\"RiskOutsideAreas:E.R4\": {\"x\":500,\"y\":10}");
        session.history().undo();
        assertThat(project.texts()).isEqualTo(Map.of("project.plumb", Project.small()));
    }

    @Test
    void arrangingForgetsWhatWasMoved() throws RefusedEdit {
        DiagramSession session = small();
        Map<String, Box> before = session.state().layout().nodes();
        session.move(Map.of("Area:T.A", new SavedPlaces.Place(400, 300)));

        session.arrange();

        assertThat(session.state().layout().nodes()).isEqualTo(before);
        assertThat(project.text(SIDE_CAR)).isEqualTo("{\n  \"nodes\": {}\n}\n");
    }

    @Test
    void nothingIsEditedWhileATextHasErrors() throws RefusedEdit, IOException {
        DiagramSession session = small();
        Files.writeString(folder.resolve("project.plumb"), Project.small().replace("engagement E \"Engagement\"", "engagement E \"Engage"));
        project.stored().refresh();
        Map<String, String> broken = project.texts();

        assertThatThrownBy(() -> session.run(NEW_RISK)).isInstanceOf(RefusedEdit.class);
        Files.writeString(folder.resolve("project.plumb"), Project.small() + "\nnonsense here\n");
        project.stored().refresh();
        Map<String, String> worse = project.texts();
        assertThat(session.state().obstacle()).hasValueSatisfying(reason -> assertThat(reason).contains("project.plumb:", "does not follow the language"));
        assertThatThrownBy(() -> session.run(NEW_RISK)).isInstanceOf(RefusedEdit.class).hasMessageContaining("project.plumb:");

        assertThat(broken).isNotEqualTo(worse);
        assertThat(project.texts()).isEqualTo(worse);
    }

    @Test
    void whatChangedOnTheDiskIsNotOverwritten() throws RefusedEdit, IOException {
        DiagramSession session = small();
        session.move(Map.of("Area:T.A", new SavedPlaces.Place(400, 300)));
        Files.writeString(folder.resolve("project.plumb"), Project.small() + "// by somebody else\n");
        Map<String, String> theirs = project.texts();

        assertThatThrownBy(() -> session.run(NEW_RISK)).isInstanceOf(RefusedEdit.class).hasMessageContaining("changed on the disk");
        assertThat(project.texts()).isEqualTo(theirs);

        Files.writeString(folder.resolve(SIDE_CAR), "{}");
        Map<String, String> alsoTheirs = project.texts();
        assertThatThrownBy(() -> session.move(Map.of("Area:T.B", new SavedPlaces.Place(1, 1)))).isInstanceOf(RefusedEdit.class);
        assertThatThrownBy(session.history()::undo).isInstanceOf(RefusedEdit.class);
        assertThat(project.texts()).isEqualTo(alsoTheirs);

        project.stored().refresh();
        session.run(NEW_RISK);
        assertThat(project.text("project.plumb")).contains("// by somebody else", "risk R4");
    }

    @Test
    void aFileThatAppearedMeanwhileIsNotOverwritten() throws RefusedEdit, IOException {
        DiagramSession session = small();
        Files.createDirectories(folder.resolve("layout"));
        Files.writeString(folder.resolve(SIDE_CAR), "{}");

        assertThatThrownBy(() -> session.move(Map.of("Area:T.A", new SavedPlaces.Place(1, 1)))).isInstanceOf(RefusedEdit.class);
        assertThat(project.text(SIDE_CAR)).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"nodes\": {\n<<<<<<< HEAD\n", "[]", "{\"nodes\":{\"Area:T.A\":{\"x\":1,\"y\":1},\"Area:T.A\":{\"x\":2,\"y\":2}}}"})
    void aFileThatCannotBeReadIsToldAndLeftAlone(String bad) throws RefusedEdit, IOException {
        Files.createDirectories(folder.resolve("layout"));
        Files.writeString(folder.resolve(SIDE_CAR), bad);
        DiagramSession session = small();

        assertThat(session.state().problems()).anySatisfy(problem -> assertThat(problem.message()).contains("cannot be read"));
        session.run(new ToolRequest.Delete("Risk:E.R1"));
        assertThatThrownBy(() -> session.move(Map.of("Area:T.A", new SavedPlaces.Place(1, 1)))).isInstanceOf(RefusedEdit.class)
                .hasMessageContaining("Repair the file");
        assertThatThrownBy(session::arrange).isInstanceOf(RefusedEdit.class);
        assertThat(project.text(SIDE_CAR)).isEqualTo(bad);
        assertThat(project.text("project.plumb")).doesNotContain("risk R1");
    }

    @Test
    void whatOthersWroteIntoTheFileStays() throws RefusedEdit, IOException {
        Files.createDirectories(folder.resolve("layout"));
        Files.writeString(folder.resolve(SIDE_CAR), """
                {"zoom": 2, "nodes": {"Risk:X.GONE": {"x": 1, "y": 2}, "Risk:E.R2": {"x": 1e308, "y": -5}, "Area:T.A": {"x": -40, "y": 9, "by": "Ada"}}}
                """);
        DiagramSession session = small();

        assertThat(session.state().problems()).hasSize(1);
        session.move(Map.of("Area:T.B", new SavedPlaces.Place(200, 0)));

        assertThat(project.text(SIDE_CAR)).contains("\"zoom\": 2", "\"Risk:X.GONE\": {\"x\":1,\"y\":2}", "\"Risk:E.R2\": {\"x\":1e308,\"y\":-5}",
                "\"Area:T.A\": {\"by\":\"Ada\",\"x\":-40,\"y\":9}", "\"Area:T.B\": {\"x\":200,\"y\":0}");
    }

    @Test
    void saysWhatCannotBeDone() throws RefusedEdit {
        DiagramSession session = small();
        Map<String, ToolRequest> requests = new LinkedHashMap<>();
        requests.put("no tool Fly", new ToolRequest.Create("Fly", "", Optional.empty()));
        requests.put("no Risk:E.R7", new ToolRequest.Delete("Risk:E.R7"));
        requests.put("makes nothing there", new ToolRequest.Create("NewRisk", "Risk:E.R1", Optional.empty()));
        requests.put("joins no such nodes", new ToolRequest.Connect("NewMitigation", "Risk:E.R1", "Area:T.A"));
        requests.put("cannot be dropped there", new ToolRequest.Drop("Area:T.A", "Area:T.B", Optional.empty()));
        requests.put("cannot be used here", new ToolRequest.Delete("Area:T.A"));

        requests.forEach((reason, request) -> assertThatThrownBy(() -> session.run(request)).isInstanceOf(RefusedEdit.class)
                .hasMessageContaining(reason));
        assertThatThrownBy(() -> session.move(Map.of("Area:T.A", new SavedPlaces.Place(Double.NaN, 0)))).hasMessageContaining("Nobody could see");
        assertThatThrownBy(() -> session.move(Map.of("Area:X", new SavedPlaces.Place(0, 0)))).hasMessageContaining("no Area:X");
        assertThatThrownBy(() -> project.open("HeatMap", "E").move(Map.of("Likelihood:M.LIKELIHOOD.OFTEN", new SavedPlaces.Place(0, 0))))
                .hasMessageContaining("The model says where");
        assertThatThrownBy(() -> project.open("Fly", "E")).isInstanceOf(RefusedEdit.class);
        assertThatThrownBy(() -> project.open("RiskMap", "O")).isInstanceOf(RefusedEdit.class);
        assertThat(project.texts()).isEqualTo(Map.of("project.plumb", Project.small()));
    }

    private DiagramSession small() throws RefusedEdit {
        project = Project.of(folder, Project.small());
        return project.open("RiskMap", "E");
    }
}
