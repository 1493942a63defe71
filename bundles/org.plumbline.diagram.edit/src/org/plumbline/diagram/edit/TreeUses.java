package org.plumbline.diagram.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.tool.ToolUse;
import org.plumbline.diagram.view.TreeView;

/** Finds the tool that a request in a tree means, and what it is used on. */
final class TreeUses {

    private final Part tree;
    private final TreeView view;

    TreeUses(Part tree, TreeView view) {
        this.tree = tree;
        this.view = view;
    }

    /**
     * The use that a request asks for.
     *
     * @throws RefusedEdit if there is no such tool or item
     */
    ToolUse of(TableRequest request) throws RefusedEdit {
        return switch (request) {
            case TableRequest.TypeItem type -> use(mapping(item(type.item())).part("directEdit").orElseThrow(TableUses::closed),
                    item(type.item()).target(), type.text());
            case TableRequest.CreateLine create -> create.line().isEmpty()
                    ? use(TableUses.named(tree.parts("createTreeItem"), create.tool()), view.target(), "")
                    : use(TableUses.named(mapping(item(create.line())).parts("create"), create.tool()), item(create.line()).target(), "");
            case TableRequest.DeleteLine delete -> use(mapping(item(delete.line())).part("delete").orElseThrow(
                    () -> new RefusedEdit("It cannot be deleted here.", "Choose something else.")), item(delete.line()).target(), "");
            default -> throw new RefusedEdit("A tree has no columns.", "Use its items.");
        };
    }

    private ToolUse use(Part tool, EObject element, String text) {
        Map<String, EObject> values = new HashMap<>(Map.of("root", view.target(), "element", element, "container", element));
        return ToolUse.inTable(tool, element, values, text);
    }

    private TreeView.Item item(String key) throws RefusedEdit {
        return all(view.items()).filter(item -> item.key().equals(key)).findFirst().orElseThrow(() -> ToolUses.missing(key));
    }

    private static Stream<TreeView.Item> all(List<TreeView.Item> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item), all(item.children())));
    }

    private Part mapping(TreeView.Item item) throws RefusedEdit {
        return ToolUses.all(tree).filter(part -> part.is("TreeItemMapping") && part.name().equals(item.mapping())).findFirst()
                .orElseThrow(() -> ToolUses.missing(item.mapping()));
    }
}
