package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.List;

/** Makes parts of a shape anew, where values cannot be put in or taken out one by one; their tokens are used again. For one element. */
final class Remaking {

    private final EditedShape edited;

    Remaking(EditedShape edited) {
        this.edited = edited;
    }

    /** Makes the smallest part anew in which there is a place for a list; false if there is none. */
    boolean around(Wanted list) {
        List<Wanted> open = edited.wanted().stream().filter(Wanted::isOpen).toList();
        List<Shape> choices = new ArrayList<>();
        collectChoices(edited.shape(), choices);
        return choices.stream().anyMatch(choice -> remake(choice, open)) || remake(edited.shape(), open)
                || choices.stream().anyMatch(choice -> remake(choice, List.of(list)));
    }

    /** The parts where the author chose among several, the inner ones first. */
    private static void collectChoices(Shape node, List<Shape> choices) {
        node.children().forEach(child -> collectChoices(child, choices));
        if (node instanceof Shape.Pick) {
            choices.add(node);
        }
    }

    /** Makes a part anew, of the values that stay in it and further ones. */
    boolean remake(Shape old, List<Wanted> further) {
        Demand demand = new Demand();
        List<Leaf> before = old.leaves().stream().filter(leaf -> !edited.isGone(leaf)).toList();
        if (old.parent() == null) {
            edited.wanted().forEach(list -> list.values().forEach(value -> demand.add(list.name(), value)));
        } else {
            before.stream().filter(leaf -> leaf.feature() != null).forEach(leaf -> demand.add(leaf.feature(), leaf.value()));
            further.forEach(list -> list.missing().forEach(value -> demand.add(list.name(), value)));
        }
        Shape made = edited.maker(demand).make(old.part(), Demand::isMet);
        if (made == null) {
            return false;
        }
        edited.replace(old, made);
        Reuse.of(before, made.leaves()).forEach((fresh, leaf) -> {
            Leaf reused = Leaf.written(fresh.part(), leaf.token(), leaf.value());
            edited.exchange(fresh, leaf.isRespelled() ? reused.respelled(leaf.value()) : reused);
        });
        edited.wanted().forEach(edited::findPlaces);
        return true;
    }
}
