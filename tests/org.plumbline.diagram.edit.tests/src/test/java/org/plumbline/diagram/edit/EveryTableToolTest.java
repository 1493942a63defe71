package org.plumbline.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;

/** What every tool of every table and tree does to {@code before.plumb}, at the first place where it does something. */
class EveryTableToolTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/plumbline/diagram/edit/tools");
    private static final Map<String, String> WORDS = Map.of("Status", "paused", "Done", "40 %", "From", "2026-05-01", "To", "2026-06-30", "Owner",
            "Clerk", "Treatment", "accept", "Rank", "2", "Strength", "fairly");

    /** What is dragged onto the items of a mapping, by the tool that takes it. */
    private static final Map<String, String> DROPPED = Map.of("PlaceCard", "Risk", "PlaceInner", "Area", "PlaceOuter", "Area", "TurnTool", "Tool",
            "TurnRisk", "Risk", "PlaceStep", "Step");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RiskRegister", "RiskToolMatrix", "ActionPlan", "FrameworkMatrix", "Toolbox"})
    void changesTheTextAsItShould(String name) throws Exception {
        List<String> wrong = new ArrayList<>();
        try (Project project = Project.of(folder, Project.small())) {
            Part description = project.description().representation(name).orElseThrow();
            for (Part tool : Requests.tools(description)) {
                String owner = tool.owner().orElseThrow().name();
                String called = tool.name().isEmpty() ? "Type" + owner : tool.name();
                List<String> lines = used(project, description, tool);
                if (!new GoldenTool(EXPECTED.resolve(name).resolve(called + ".txt")).isAsExpected(lines) || lines.size() < 2) {
                    wrong.add(called);
                }
            }
        }

        assertThat(wrong).as("tools that do something else, or nothing").isEmpty();
    }

    private List<String> used(Project project, Part description, Part tool) throws RefusedEdit {
        for (String target : project.targets(description)) {
            TableSession session = project.openTable(description.name(), target);
            List<TableRequest> requests = (session.isTree() ? inTree(session.tree(), tool) : inTable(session.table(), tool)).toList();
            for (TableRequest request : requests.stream().filter(session::isUsable).toList()) {
                List<String> lines = run(project, session, request);
                if (lines.size() > 1) {
                    return lines;
                }
            }
        }
        return List.of("nothing");
    }

    private static Stream<TableRequest> inTable(TableView table, Part tool) {
        Part owner = tool.owner().orElseThrow();
        String words = WORDS.getOrDefault(owner.name(), "Typed words");
        return switch (tool.kind()) {
            case "CreateLineTool" -> owner.is("LineMapping")
                    ? lines(table, owner).map(line -> new TableRequest.CreateLine(tool.name(), line.key()))
                    : Stream.of(new TableRequest.CreateLine(tool.name(), ""));
            case "CreateCrossColumnTool" -> Stream.of(new TableRequest.CreateColumn(tool.name()));
            case "DeleteLineTool" -> lines(table, owner).map(line -> new TableRequest.DeleteLine(line.key()));
            case "DeleteColumnTool" -> table.columns().stream().filter(column -> column.mapping().equals(owner.name()))
                    .map(column -> new TableRequest.DeleteColumn(column.key()));
            case "CreateCellTool" -> cells(table).filter(cell -> !cell.isThere()).map(cell -> cell.type(words));
            case "LabelEditTool" -> cells(table).filter(cell -> cell.isOf(owner)).map(cell -> cell.type(words));
            default -> throw new AssertionError(tool.kind());
        };
    }

    private static Stream<TableRequest> inTree(TreeView tree, Part tool) {
        Part owner = tool.owner().orElseThrow();
        Stream<String> items = all(tree.items()).filter(item -> item.mapping().equals(owner.name())).map(TreeView.Item::key);
        return switch (tool.kind()) {
            case "TreeItemCreationTool" -> (owner.is("TreeDescription") ? Stream.of("") : items)
                    .map(item -> new TableRequest.CreateLine(tool.name(), item));
            case "TreeItemEditionTool" -> items.map(item -> new TableRequest.TypeItem(item, "Typed words"));
            case "TreeItemDeletionTool" -> items.map(TableRequest.DeleteLine::new);
            case "TreeItemContainerDropTool" -> {
                List<String> dropped = all(tree.items()).filter(item -> item.mapping().equals(DROPPED.get(tool.name()))).map(TreeView.Item::key).toList();
                yield (owner.is("TreeDescription") ? Stream.of("") : items)
                        .flatMap(into -> dropped.stream().map(item -> new TableRequest.DropItem(item, into, 0)));
            }
            default -> throw new AssertionError(tool.kind());
        };
    }

    private List<String> run(Project project, TableSession session, TableRequest request) throws RefusedEdit {
        Map<String, String> before = project.texts();
        List<String> lines = new ArrayList<>(List.of(request.toString()));
        session.run(request);
        Map<String, String> after = project.texts();
        after.forEach((file, text) -> lines.addAll(Diff.of(before.get(file), text)));
        if (!after.equals(before)) {
            session.history().undo();
        }
        assertThat(project.texts()).isEqualTo(before);
        return lines;
    }

    /** Where a line and a column meet. */
    private record Crossing(TableView.Row line, TableView.Column column) {

        boolean isThere() {
            return line.cells().stream().anyMatch(cell -> cell.column().equals(column.key()));
        }

        boolean isOf(Part mapping) {
            return line.cells().stream().anyMatch(cell -> cell.column().equals(column.key()) && cell.mapping().equals(mapping.name()));
        }

        TableRequest type(String words) {
            return new TableRequest.TypeCell(line.key(), column.key(), words);
        }
    }

    private static Stream<Crossing> cells(TableView table) {
        return table.lines().stream().flatMap(line -> table.columns().stream().map(column -> new Crossing(line, column)));
    }

    private static Stream<TableView.Row> lines(TableView table, Part mapping) {
        return table.lines().stream().filter(line -> line.mapping().equals(mapping.name()));
    }

    private static Stream<TreeView.Item> all(List<TreeView.Item> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item), all(item.children())));
    }
}
