package org.plumbline.dsl.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts values into a shape: beside others of the same list, or where the grammar has a place for them. For one element. */
final class ValueInsertion {

    private final EditedShape edited;

    ValueInsertion(EditedShape edited) {
        this.edited = edited;
    }

    /** Puts in one value of a list, and what cannot be written without it; false if there is no place for it. */
    boolean insert(Wanted list, int index) {
        Leaf before = index > 0 ? list.places()[index - 1] : null;
        if (before != null && insertBeside(before, 1, list, index)) {
            return true;
        }
        for (int next = index + 1; next < list.places().length && before == null; next++) {
            Leaf after = list.places()[next];
            if (after != null) {
                if (insertBeside(after, 0, list, index)) {
                    return true;
                }
                break;
            }
        }
        return insertInto(edited.shape(), list, index);
    }

    private boolean insertBeside(Leaf neighbour, int shift, Wanted list, int index) {
        Shape node = neighbour;
        for (Shape parent = node.parent(); parent != null; node = parent, parent = parent.parent()) {
            if (parent instanceof Shape.Series series && series.items().contains(node)
                    && !isBeyond(series, node, shift, edited.formerly(list, index))) {
                Shape item = make(series.part().item(), list, index);
                if (item != null) {
                    series.add(series.items().indexOf(node) + shift, item);
                    return true;
                }
            } else if (parent instanceof Shape.Run run && run.part().many()) {
                Shape item = make(run.part().part(), list, index);
                if (item != null) {
                    run.add(run.children().indexOf(node) + shift, item);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a value that had a field for itself may have one again, at an end of a list in another field. */
    private boolean isBeyond(Shape.Series series, Shape neighbour, int shift, Token formerly) {
        Shape.Series own = formerly == null ? series : edited.leaf(formerly).series();
        boolean alone = own == null || own != series && own.items().size() == 1;
        return alone && neighbour == (shift > 0 ? series.items().getLast() : series.items().getFirst());
    }

    /** Puts a value into the first part that has room for it. */
    private boolean insertInto(Shape node, Wanted list, int index) {
        if (node instanceof Shape.Series series) {
            Shape item = make(series.part().item(), list, index);
            if (item != null) {
                series.add(series.items().size(), item);
                return true;
            }
        } else if (node instanceof Shape.Run run && (run.part().many() || run.children().isEmpty())) {
            Shape item = make(run.part().part(), list, index);
            if (item != null) {
                run.add(place(run, item), item);
                return true;
            }
        }
        for (Shape child : List.copyOf(node.children())) {
            if (insertInto(child, list, index)) {
                return true;
            }
        }
        return node instanceof Shape.Run run && replace(run, list, index);
    }

    /** Puts a value into a part that may be missing, in the place of what is to be taken out. */
    private boolean replace(Shape.Run run, Wanted list, int index) {
        List<Leaf> values = run.leaves().stream().filter(leaf -> leaf.feature() != null).toList();
        boolean goes = !run.part().many() && !values.isEmpty() && values.stream().allMatch(edited::isGone);
        Shape item = goes ? make(run.part().part(), list, index) : null;
        if (item != null) {
            run.replace(run.children().getFirst(), item);
        }
        return item != null;
    }

    /** Where a field goes: behind those that the grammar names before it. */
    private static int place(Shape.Run run, Shape item) {
        List<Shape> items = run.children();
        int rank = rank(item);
        int best = -1;
        for (int i = 0; i < items.size(); i++) {
            int other = rank(items.get(i));
            if (other <= rank && (best < 0 || other >= rank(items.get(best)))) {
                best = i;
            }
        }
        return best + 1;
    }

    private static int rank(Shape item) {
        if (item instanceof Shape.Pick pick) {
            List<Part> options = pick.part().options();
            Part chosen = pick.children().getFirst().part();
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i) == chosen || options.get(i) instanceof Part.Typed typed && typed.part() == chosen) {
                    return i;
                }
            }
        }
        return 0;
    }

    private Shape make(Part part, Wanted list, int index) {
        Demand demand = new Demand();
        addPending(demand, list, index);
        for (Wanted other : edited.wanted()) {
            if (other != list && other.isNew()) {
                addPending(demand, other, 0);
            }
        }
        Shape made = edited.maker(demand).make(part, now -> now.taken(list.name()) > 0);
        if (made != null) {
            record(made, list, index);
        }
        return made;
    }

    private static void addPending(Demand demand, Wanted list, int from) {
        for (int i = from; i < list.places().length && list.places()[i] == null; i++) {
            demand.add(list.name(), list.values().get(i));
        }
    }

    private void record(Shape made, Wanted list, int index) {
        Map<String, Integer> next = new HashMap<>(Map.of(list.name(), index));
        for (Leaf leaf : made.leaves()) {
            Wanted of = edited.wanted(leaf);
            if (of != null) {
                int at = next.getOrDefault(leaf.feature(), 0);
                of.places()[at] = leaf;
                next.put(leaf.feature(), at + 1);
            }
        }
    }
}
