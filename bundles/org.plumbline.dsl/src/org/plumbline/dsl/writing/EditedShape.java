package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** The shape of an element while it is edited: what stands in it, what is to be taken out, and what it shall say in the end. */
final class EditedShape {

    private final EObject element;
    private final Shapes shapes;
    private final Set<Token> gone;
    private final Map<Token, Leaf> leaves = new HashMap<>();
    private final Map<String, Wanted> wanted = new LinkedHashMap<>();
    private Shape shape;

    /** @param gone the tokens of values that are to be taken out */
    EditedShape(EObject element, Shape shape, Shapes shapes, Set<Token> gone) {
        this.element = element;
        this.shape = shape;
        this.shapes = shapes;
        this.gone = gone;
        shape.leaves().forEach(leaf -> leaves.put(leaf.token(), leaf));
    }

    Shape shape() {
        return shape;
    }

    void expect(Wanted list) {
        wanted.put(list.name(), list);
    }

    /** What it shall say, feature by feature. */
    Collection<Wanted> wanted() {
        return wanted.values();
    }

    /** What the feature of a leaf shall say; null for a keyword. */
    Wanted wanted(Leaf leaf) {
        return leaf.feature() == null ? null : wanted.get(leaf.feature());
    }

    Leaf leaf(Token token) {
        return leaves.get(token);
    }

    /** Where a value of a list stood before, or an element that cannot be written as it was; null for a new one. */
    Token formerly(Wanted list, int index) {
        Token place = list.formerly()[index];
        return place != null || !(list.values().get(index) instanceof EObject value) ? place : leaves.keySet().stream()
                .filter(token -> token != null && token.child() != null && token.child().element() == value).findFirst().orElse(null);
    }

    /** The tokens of values that are to be taken out. */
    List<Token> gone() {
        return List.copyOf(gone);
    }

    boolean isGone(Leaf leaf) {
        return gone.contains(leaf.token());
    }

    void takeOut(Token token) {
        gone.add(token);
    }

    /** A maker of shapes for this element. */
    ShapeMaker maker(Demand demand) {
        return new ShapeMaker(element, demand, shapes);
    }

    /** Puts a part in the place of another one, which may be the whole. */
    void replace(Shape old, Shape other) {
        if (old.parent() == null) {
            shape = other;
        } else {
            old.parent().replace(old, other);
        }
    }

    /** Puts a leaf in the place of another one. */
    Leaf exchange(Leaf leaf, Leaf other) {
        replace(leaf, other);
        leaves.put(other.token(), other);
        return other;
    }

    /** Whether a leaf is part of the shape still. */
    boolean stands(Leaf leaf) {
        Shape node = leaf;
        while (node.parent() != null) {
            if (!node.parent().children().contains(node)) {
                return false;
            }
            node = node.parent();
        }
        return node == shape;
    }

    /** Looks up where the values of a feature stand by now. */
    void findPlaces(Wanted list) {
        List<Leaf> found = live(list);
        for (int i = 0; i < list.places().length; i++) {
            Object value = list.values().get(i);
            list.places()[i] = found.stream().filter(leaf -> leaf.value() == value).findFirst()
                    .or(() -> found.stream().filter(leaf -> Features.isSame(leaf.value(), value)).findFirst()).orElse(null);
            found.remove(list.places()[i]);
        }
    }

    private List<Leaf> live(Wanted list) {
        List<Leaf> live = new ArrayList<>(shape.leaves());
        live.removeIf(leaf -> !list.name().equals(leaf.feature()) || isGone(leaf));
        return live;
    }

    /** Lets values that have another place now tell where they stood; the shape says what the element holds. */
    void noteMoves() {
        for (Wanted list : wanted.values()) {
            List<Leaf> live = list.feature().isMany() ? live(list) : List.of();
            for (int i = 0; i < live.size(); i++) {
                if (live.get(i).token() == null && list.formerly()[i] != null) {
                    replace(live.get(i), live.get(i).movedFrom(list.formerly()[i]));
                }
            }
        }
    }

    /** Whether the shape says what the element holds. */
    boolean isRight() {
        return wanted.values().stream().allMatch(list -> {
            List<Leaf> live = live(list);
            if (!list.feature().isMany() && !live.isEmpty()) {
                live = List.of(live.getLast());
            }
            if (live.size() != list.values().size()) {
                return false;
            }
            for (int i = 0; i < live.size(); i++) {
                if (live.get(i).value() != list.values().get(i) && !Features.isSame(live.get(i).value(), list.values().get(i))) {
                    return false;
                }
            }
            return true;
        });
    }
}
