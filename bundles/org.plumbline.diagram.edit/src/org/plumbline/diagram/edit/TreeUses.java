package org.plumbline.diagram.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final UsableTool usable;
    private final Function<String, Optional<EObject>> elements;

    /**
     * @param usable tells which of several tools for the same can be used
     * @param elements of the model by their keys, for what comes from outside
     */
    TreeUses(Part tree, TreeView view, UsableTool usable, Function<String, Optional<EObject>> elements) {
        this.tree = tree;
        this.view = view;
        this.usable = usable;
        this.elements = elements;
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
            case TableRequest.DropItem drop -> drop(drop);
            case TableRequest.BringItem bring -> bring(bring);
            default -> throw new RefusedEdit("A tree has no columns.", "Use its items.");
        };
    }

    private ToolUse drop(TableRequest.DropItem request) throws RefusedEdit {
        TreeView.Item item = item(request.item());
        if (all(List.of(item)).anyMatch(below -> below.key().equals(request.into()))) {
            throw new RefusedEdit("An item cannot lie in itself.", "Drop it elsewhere.");
        }
        EObject from = all(view.items()).filter(each -> each.children().contains(item)).map(TreeView.Item::target).findFirst().orElse(view.target());
        List<EObject> there = children(request.into()).stream().map(TreeView.Item::target).toList();
        return dropped(item.target(), from, request.into(), "PROJECT_EXPLORER", there.subList(0, Math.clamp(request.at(), 0, there.size())));
    }

    private ToolUse bring(TableRequest.BringItem request) throws RefusedEdit {
        EObject element = elements.apply(request.element()).orElseThrow(() -> ToolUses.missing(request.element()));
        return dropped(element, null, request.into(), "TREE", children(request.into()).stream().map(TreeView.Item::target).toList());
    }

    private ToolUse dropped(EObject element, EObject from, String into, String otherSource, List<EObject> preceding) throws RefusedEdit {
        Part around = into.isEmpty() ? tree : mapping(item(into));
        EObject to = into.isEmpty() ? view.target() : item(into).target();
        return usable.dropping(around.parts("dropTools").stream().filter(tool -> !tool.text("dragSource").equals(otherSource))
                .map(tool -> ToolUse.dropInTree(tool, element, from, to, preceding)).toList());
    }

    private List<TreeView.Item> children(String item) throws RefusedEdit {
        return item.isEmpty() ? view.items() : item(item).children();
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
