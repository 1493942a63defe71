package org.plumbline.publishing.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.diagram.view.TreeView;

/** Tells a toolbox: area by area the cards in it, and for each card what helps, what it helps against, and its steps. */
final class TreeTale {

    private final Telling telling;

    TreeTale(Telling telling) {
        this.telling = telling;
    }

    List<String> tell(TreeView tree) {
        List<TreeView.Item> all = tree.items().stream().flatMap(TreeTale::all).toList();
        List<String> sentences = new ArrayList<>(List.of(telling.say("toolbox.shows", count(all, "Area", "areas"), count(all, "Risk", "riskcards"),
                count(all, "Tool", "toolcards"), count(all, "Step", "steps"))));
        tree.items().forEach(item -> tell(item, sentences));
        return sentences;
    }

    private void tell(TreeView.Item item, List<String> sentences) {
        switch (item.mapping()) {
            case "Area" -> sentences.add(telling.say("in", name(item), telling.say("and", count(item.children(), "Risk", "riskcards"),
                    count(item.children(), "Tool", "toolcards"))));
            case "Risk" -> sentences.add(of(item, "Help").isEmpty() ? telling.say("toolbox.unhelped", name(item))
                    : telling.say("toolbox.helped", name(item), telling.list(of(item, "Help"))));
            case "Tool" -> sentences.add(of(item, "Harm").isEmpty() ? telling.say("toolbox.tool", name(item), count(item.children(), "Step", "steps"))
                    : telling.say("toolbox.helps", name(item), count(item.children(), "Step", "steps"), telling.list(of(item, "Harm"))));
            default -> {
                return;
            }
        }
        item.children().forEach(child -> tell(child, sentences));
    }

    private String count(List<TreeView.Item> items, String mapping, String things) {
        return telling.count(things, items.stream().filter(item -> item.mapping().equals(mapping)).count());
    }

    private static List<String> of(TreeView.Item item, String mapping) {
        return item.children().stream().filter(child -> child.mapping().equals(mapping)).map(TreeTale::name).toList();
    }

    private static String name(TreeView.Item item) {
        return Telling.line(item.label().text(), item.mapping());
    }

    private static Stream<TreeView.Item> all(TreeView.Item item) {
        return Stream.concat(Stream.of(item), item.children().stream().flatMap(TreeTale::all));
    }
}
