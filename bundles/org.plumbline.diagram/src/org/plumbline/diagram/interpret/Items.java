package org.plumbline.diagram.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.drawing.Color;

/** Finds the items of a tree. */
final class Items {

    private static final int DEEPEST = 50;
    private static final int MOST = 50_000;

    private final Asking asking;
    private final Appearance appearance;
    private final Candidates candidates;
    private final ElementKeys keys;
    private int count;

    Items(Asking asking, Candidates candidates, ElementKeys keys) {
        this.asking = asking;
        this.appearance = new Appearance(asking);
        this.candidates = candidates;
        this.keys = keys;
    }

    List<TreeView.Item> of(Part tree, EObject root) {
        return below(tree, root, "", 0);
    }

    private List<TreeView.Item> below(Part owner, EObject around, String path, int depth) {
        List<TreeView.Item> items = new ArrayList<>();
        List<Part> mappings = Stream.concat(owner.parts("subItemMappings").stream(), owner.parts("reusedTreeItemMappings").stream())
                .distinct().toList();
        for (Part mapping : mappings) {
            if (depth > DEEPEST || count > MOST) {
                asking.report(mapping, "semanticCandidatesExpression", Scope.of(around),
                        "It shows items in items without an end, or too many.");
                return items;
            }
            for (EObject element : candidates.of(mapping, around)) {
                if (asking.holds(mapping, "preconditionExpression", Scope.of(element).with("container", around))) {
                    items.add(item(mapping, element, path, depth));
                }
            }
        }
        return items;
    }

    private TreeView.Item item(Part mapping, EObject element, String path, int depth) {
        count++;
        Scope scope = Scope.of(element);
        Part style = appearance.chosen(mapping, "conditionalStyles", "defaultStyle", scope).orElse(mapping);
        String key = path + mapping.name() + ":" + keys.key(element);
        return new TreeView.Item(key, mapping.name(), element, appearance.label(style, scope),
                appearance.color(style, "backgroundColor", Color.WHITE), below(mapping, element, key + "/", depth + 1));
    }
}
