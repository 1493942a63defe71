package org.plumbline.diagram.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.tool.ToolUse;
import org.plumbline.diagram.view.TableView;

/** Finds the tool that a request in a table means, and what it is used on. */
final class TableUses {

    private final Part table;
    private final TableView view;

    TableUses(Part table, TableView view) {
        this.table = table;
        this.view = view;
    }

    /**
     * The use that a request asks for.
     *
     * @throws RefusedEdit if there is no such tool, line or column
     */
    ToolUse of(TableRequest request) throws RefusedEdit {
        return switch (request) {
            case TableRequest.TypeCell type -> type(line(type.line()), column(type.column()), type.text());
            case TableRequest.TypeItem type -> throw ToolUses.missing(type.item());
            case TableRequest.DropItem drop -> throw ToolUses.missing(drop.item());
            case TableRequest.BringItem bring -> throw ToolUses.missing(bring.into());
            case TableRequest.CreateLine create -> create(create);
            case TableRequest.CreateColumn create -> use(named(table.parts("createColumn"), create.tool()), view.target(), Map.of(), "");
            case TableRequest.DeleteLine delete -> delete(line(delete.line()).target(), mapping(line(delete.line()).mapping()));
            case TableRequest.DeleteColumn delete -> delete(column(delete.column()).target().orElseThrow(() -> ToolUses.missing(delete.column())),
                    mapping(column(delete.column()).mapping()));
        };
    }

    private ToolUse type(TableView.Row line, TableView.Column column, String text) throws RefusedEdit {
        Optional<TableView.Cell> cell = line.cells().stream().filter(each -> each.column().equals(column.key())).findFirst();
        if (cell.isPresent()) {
            Part edit = mapping(cell.get().mapping()).part("directEdit").orElseThrow(TableUses::closed);
            return use(edit, cell.get().target(), ends(line, column), text);
        }
        Part make = ToolUses.all(table).filter(part -> part.is("IntersectionMapping") && joins(part, line, column))
                .flatMap(part -> part.part("create").stream()).findFirst().orElseThrow(TableUses::closed);
        return use(make, line.target(), ends(line, column), text);
    }

    private static boolean joins(Part intersection, TableView.Row line, TableView.Column column) {
        return intersection.parts("lineMapping").stream().anyMatch(each -> each.name().equals(line.mapping()))
                && intersection.part("columnMapping").filter(each -> each.name().equals(column.mapping())).isPresent();
    }

    private static Map<String, EObject> ends(TableView.Row line, TableView.Column column) {
        Map<String, EObject> ends = new HashMap<>();
        ends.put("lineSemantic", line.target());
        column.target().ifPresent(target -> ends.put("columnSemantic", target));
        return ends;
    }

    private ToolUse create(TableRequest.CreateLine request) throws RefusedEdit {
        return request.line().isEmpty() ? use(named(table.parts("ownedCreateLine"), request.tool()), view.target(), Map.of(), "")
                : use(named(mapping(line(request.line()).mapping()).parts("create"), request.tool()), line(request.line()).target(), Map.of(), "");
    }

    private ToolUse delete(EObject element, Part mapping) throws RefusedEdit {
        return use(mapping.part("delete").orElseThrow(() -> new RefusedEdit("It cannot be deleted here.", "Choose something else.")), element,
                Map.of(), "");
    }

    private ToolUse use(Part tool, EObject element, Map<String, EObject> ends, String text) {
        Map<String, EObject> values = new HashMap<>(ends);
        values.put("root", view.target());
        values.put("element", element);
        values.put("container", element);
        return ToolUse.inTable(tool, element, values, text);
    }

    private TableView.Row line(String key) throws RefusedEdit {
        return view.lines().stream().filter(line -> line.key().equals(key)).findFirst().orElseThrow(() -> ToolUses.missing(key));
    }

    private TableView.Column column(String key) throws RefusedEdit {
        return view.columns().stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow(() -> ToolUses.missing(key));
    }

    private Part mapping(String name) throws RefusedEdit {
        return ToolUses.all(table).filter(part -> part.is("TableMapping") && part.name().equals(name)).findFirst()
                .orElseThrow(() -> ToolUses.missing(name));
    }

    static Part named(List<Part> tools, String name) throws RefusedEdit {
        return tools.stream().filter(tool -> tool.name().equals(name)).findFirst()
                .orElseThrow(() -> new RefusedEdit("There is no tool " + name + " there.", "Use it elsewhere."));
    }

    static RefusedEdit closed() {
        return new RefusedEdit("Nothing can be typed there.", "Choose something else.");
    }
}
