package org.plumbline.diagram.edit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;

/**
 * Whatever could be asked for in a table or tree.
 *
 * @param words that are typed
 */
record TableRequests(TableSession session, String words) {

    /** What is dragged onto the items of a mapping, by the tool that takes it. */
    private static final Map<String, String> DROPPED = Map.of("PlaceCard", "Risk", "PlaceInner", "Area", "PlaceOuter", "Area", "TurnTool", "Tool",
            "TurnRisk", "Risk", "PlaceStep", "Step");

    /** Every use of a tool that its kind allows, whether it can be used there or not. */
    Stream<TableRequest> of(Part tool) throws RefusedEdit {
        return session.isTree() ? inTree(session.tree(), tool) : inTable(session.table(), tool);
    }

    private Stream<TableRequest> inTable(TableView table, Part tool) {
        Part owner = tool.owner().orElseThrow();
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

    private Stream<TableRequest> inTree(TreeView tree, Part tool) {
        Part owner = tool.owner().orElseThrow();
        Stream<String> items = all(tree.items()).filter(item -> item.mapping().equals(owner.name())).map(TreeView.Item::key);
        return switch (tool.kind()) {
            case "TreeItemCreationTool" -> (owner.is("TreeDescription") ? Stream.of("") : items)
                    .map(item -> new TableRequest.CreateLine(tool.name(), item));
            case "TreeItemEditionTool" -> items.map(item -> new TableRequest.TypeItem(item, words));
            case "TreeItemDeletionTool" -> items.map(TableRequest.DeleteLine::new);
            case "TreeItemContainerDropTool" -> {
                List<String> dropped = all(tree.items()).filter(item -> item.mapping().equals(DROPPED.get(tool.name()))).map(TreeView.Item::key).toList();
                yield (owner.is("TreeDescription") ? Stream.of("") : items)
                        .flatMap(into -> dropped.stream().map(item -> new TableRequest.DropItem(item, into, 0)));
            }
            default -> throw new AssertionError(tool.kind());
        };
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

    static Stream<TreeView.Item> all(List<TreeView.Item> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item), all(item.children())));
    }
}
