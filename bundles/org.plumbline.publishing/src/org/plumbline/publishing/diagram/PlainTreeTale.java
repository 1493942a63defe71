package org.plumbline.publishing.diagram;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.view.TreeView;

/** Tells trees of which nothing more is known than that they have items in items. */
final class PlainTreeTale {

    private final Telling telling;

    PlainTreeTale(Telling telling) {
        this.telling = telling;
    }

    List<String> tell(TreeView tree) {
        List<String> sentences = new ArrayList<>();
        sentences.add(tree.items().isEmpty() ? telling.say("nothing") : telling.say("shows", names(tree.items())));
        tree.items().forEach(item -> tell(item, sentences));
        return sentences;
    }

    private void tell(TreeView.Item item, List<String> sentences) {
        if (!item.children().isEmpty()) {
            sentences.add(telling.say("holds", name(item), names(item.children())));
            item.children().forEach(child -> tell(child, sentences));
        }
    }

    private String names(List<TreeView.Item> items) {
        return telling.list(items.stream().map(PlainTreeTale::name).toList());
    }

    private static String name(TreeView.Item item) {
        return Telling.line(item.label().text(), item.mapping());
    }
}
