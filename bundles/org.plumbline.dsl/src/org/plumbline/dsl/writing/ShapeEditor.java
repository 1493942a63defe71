package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;
import org.plumbline.dsl.writing.Shape.Leaf;

/**
 * Puts values into the shape of an element and takes others out. Each value goes where the grammar has a place for it, near those of
 * the same list; where that does not do, the smallest part is made anew in which all values find a place.
 */
final class ShapeEditor {

    private record Wanted(EStructuralFeature feature, List<Object> values, Leaf[] places) {
    }

    private final EObject element;
    private final Shapes shapes;
    private final Set<Token> gone;
    private final Map<Token, Leaf> leaves = new HashMap<>();
    private final Map<String, Wanted> wanted = new LinkedHashMap<>();
    private Shape shape;

    /** @param gone the tokens of values that are to be taken out */
    ShapeEditor(EObject element, Shape shape, Shapes shapes, Set<Token> gone) {
        this.element = element;
        this.shape = shape;
        this.shapes = shapes;
        this.gone = gone;
        shape.leaves().forEach(leaf -> leaves.put(leaf.token(), leaf));
    }

    /**
     * Lets a token stand for a value.
     *
     * @param kept whether its text may stay
     * @return null if the value cannot be written there
     */
    Leaf settle(Token token, Object value, boolean kept) {
        Leaf leaf = leaves.get(token);
        if (!kept && !shapes.isWritable((Part.Value) leaf.part(), value)) {
            gone.add(token);
            return null;
        }
        Leaf settled = Leaf.written(leaf.part(), token, value);
        return exchange(leaf, kept ? settled : settled.respelled(value));
    }

    /** @param places where the values stand already; null for those that are to be put in */
    void expect(EStructuralFeature feature, List<Object> values, Leaf[] places) {
        wanted.put(feature.getName(), new Wanted(feature, values, places));
    }

    /** Puts in and takes out what is left. */
    Shape finish(ParserRule rule) throws Unwritable {
        insertAll(rule);
        for (Token token : List.copyOf(gone)) {
            Leaf leaf = leaves.get(token);
            if (leaf != null && stands(leaf)) {
                remove(leaf, rule);
            }
        }
        if (!isRight()) {
            remake(shape, List.of());
        }
        if (!isRight()) {
            throw shapes.reason(rule, element);
        }
        return shape;
    }

    private Leaf exchange(Leaf leaf, Leaf other) {
        if (leaf.parent() == null) {
            shape = other;
        } else {
            leaf.parent().replace(leaf, other);
        }
        leaves.put(other.token(), other);
        return other;
    }

    /** Whether a leaf is part of the shape still. */
    private boolean stands(Leaf leaf) {
        Shape node = leaf;
        while (node.parent() != null) {
            if (!node.parent().children().contains(node)) {
                return false;
            }
            node = node.parent();
        }
        return node == shape;
    }

    // ------------------------------------------------------------ putting in

    private void insertAll(ParserRule rule) throws Unwritable {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Wanted list : wanted.values()) {
                for (int i = 0; i < list.places().length; i++) {
                    progress |= list.places()[i] == null && insert(list, i);
                }
            }
        }
        for (Wanted list : wanted.values()) {
            if (Arrays.asList(list.places()).contains(null) && !remakeAround(list)) {
                throw shapes.reason(rule, element);
            }
        }
    }

    private boolean insert(Wanted list, int index) {
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
        return insertInto(shape, list, index);
    }

    private boolean insertBeside(Leaf neighbour, int shift, Wanted list, int index) {
        Shape node = neighbour;
        for (Shape parent = node.parent(); parent != null; node = parent, parent = parent.parent()) {
            if (parent instanceof Shape.Series series && series.items().contains(node)) {
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
        return false;
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
        for (Wanted other : wanted.values()) {
            boolean none = Arrays.stream(other.places()).allMatch(place -> place == null);
            if (other != list && none) {
                addPending(demand, other, 0);
            }
        }
        Shape made = new ShapeMaker(element, demand, shapes).make(part, now -> now.taken(list.feature().getName()) > 0);
        if (made != null) {
            record(made, list, index);
        }
        return made;
    }

    private static void addPending(Demand demand, Wanted list, int from) {
        for (int i = from; i < list.places().length && list.places()[i] == null; i++) {
            demand.add(list.feature().getName(), list.values().get(i));
        }
    }

    private void record(Shape made, Wanted list, int index) {
        Map<String, Integer> next = new HashMap<>(Map.of(list.feature().getName(), index));
        for (Leaf leaf : made.leaves()) {
            Wanted of = leaf.feature() == null ? null : wanted.get(leaf.feature());
            if (of != null) {
                int at = next.getOrDefault(leaf.feature(), 0);
                of.places()[at] = leaf;
                next.put(leaf.feature(), at + 1);
            }
        }
    }

    // ------------------------------------------------------------ taking out

    private void remove(Leaf leaf, ParserRule rule) throws Unwritable {
        Shape node = leaf;
        while (node.parent() != null && !holdsMore(node)) {
            if (node.parent() instanceof Shape.Series series && series.items().size() > 1) {
                series.remove(node);
                return;
            }
            if (node.parent() instanceof Shape.Run run && (run.part().optional() || run.children().size() > 1)) {
                run.children().remove(node);
                return;
            }
            node = node.parent();
        }
        for (Shape around = node; around != null; around = around.parent()) {
            if (remake(around, List.of())) {
                return;
            }
        }
        throw new Unwritable(element, leaf.feature(), "it is not given, and the text needs it");
    }

    /** Whether there are values that stay. */
    private boolean holdsMore(Shape node) {
        return node.leaves().stream().anyMatch(leaf -> leaf.feature() != null && !gone.contains(leaf.token()));
    }

    // ------------------------------------------------------------ making anew

    private boolean remakeAround(Wanted list) {
        List<Wanted> open = wanted.values().stream().filter(other -> Arrays.asList(other.places()).contains(null)).toList();
        List<Shape> choices = new ArrayList<>();
        collectChoices(shape, choices);
        return choices.stream().anyMatch(choice -> remake(choice, open)) || remake(shape, open)
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
    private boolean remake(Shape old, List<Wanted> further) {
        Demand demand = new Demand();
        List<Leaf> before = old.leaves().stream().filter(leaf -> !gone.contains(leaf.token())).toList();
        boolean whole = old.parent() == null;
        if (whole) {
            wanted.forEach((feature, list) -> list.values().forEach(value -> demand.add(feature, value)));
        } else {
            before.stream().filter(leaf -> leaf.feature() != null).forEach(leaf -> demand.add(leaf.feature(), leaf.value()));
            further.forEach(list -> missing(list).forEach(value -> demand.add(list.feature().getName(), value)));
        }
        Shape made = new ShapeMaker(element, demand, shapes).make(old.part(), Demand::isMet);
        if (made == null) {
            return false;
        }
        if (whole) {
            shape = made;
        } else {
            old.parent().replace(old, made);
        }
        Reuse.of(before, made.leaves()).forEach((fresh, leaf) -> {
            Leaf reused = Leaf.written(fresh.part(), leaf.token(), leaf.value());
            exchange(fresh, leaf.isRespelled() ? reused.respelled(leaf.value()) : reused);
        });
        wanted.values().forEach(this::findPlaces);
        return true;
    }

    private static List<Object> missing(Wanted list) {
        List<Object> missing = new ArrayList<>();
        for (int i = 0; i < list.places().length; i++) {
            if (list.places()[i] == null) {
                missing.add(list.values().get(i));
            }
        }
        return missing;
    }

    private void findPlaces(Wanted list) {
        List<Leaf> found = live(list);
        for (int i = 0; i < list.places().length; i++) {
            Object value = list.values().get(i);
            list.places()[i] = found.stream().filter(leaf -> leaf.value() == value).findFirst()
                    .or(() -> found.stream().filter(leaf -> Spellings.isSame(leaf.value(), value)).findFirst()).orElse(null);
            found.remove(list.places()[i]);
        }
    }

    private List<Leaf> live(Wanted list) {
        List<Leaf> live = new ArrayList<>(shape.leaves());
        live.removeIf(leaf -> !list.feature().getName().equals(leaf.feature()) || gone.contains(leaf.token()));
        return live;
    }

    /** Whether the shape says what the element holds. */
    private boolean isRight() {
        return wanted.values().stream().allMatch(list -> {
            List<Leaf> live = live(list);
            if (!list.feature().isMany() && !live.isEmpty()) {
                live = List.of(live.getLast());
            }
            if (live.size() != list.values().size()) {
                return false;
            }
            for (int i = 0; i < live.size(); i++) {
                if (live.get(i).value() != list.values().get(i) && !Spellings.isSame(live.get(i).value(), list.values().get(i))) {
                    return false;
                }
            }
            return true;
        });
    }
}
