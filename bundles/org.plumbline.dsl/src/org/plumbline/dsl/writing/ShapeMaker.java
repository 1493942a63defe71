package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Makes the shape of an element, or of a part of it, out of values: the first way that the grammar offers in which all values that
 * are asked for find a place. For one shape.
 */
final class ShapeMaker {

    /** Tells whether a value can be written at a place of the grammar. */
    interface Spelling {

        boolean isWritable(Part.Value place, Object value);
    }

    private final EObject element;
    private final Demand demand;
    private final Spelling spelling;

    ShapeMaker(EObject element, Demand demand, Spelling spelling) {
        this.element = element;
        this.demand = demand;
        this.spelling = spelling;
    }

    /** A shape that takes what satisfies the condition; null if there is none, and then nothing is taken. */
    Shape make(Part part, Predicate<Demand> enough) {
        Shape[] made = new Shape[1];
        Map<String, Integer> mark = demand.mark();
        boolean found = build(part, shape -> {
            made[0] = shape;
            return enough.test(demand);
        });
        if (!found) {
            demand.reset(mark);
        }
        return found ? made[0] : null;
    }

    private boolean build(Part part, Predicate<Shape> then) {
        return switch (part) {
            case Part.Word word -> then.test(Leaf.keyword(word));
            case Part.Value value -> value(value, then);
            case Part.Row row -> row(row, List.of(), then);
            case Part.Choice choice -> choice(choice, true, then) || choice(choice, false, then);
            case Part.Repeat repeat when repeat.many() -> many(repeat, then);
            case Part.Repeat repeat -> optional(repeat, then);
            case Part.Series series -> series(series, then);
            case Part.Typed(var type, var body) -> type == element.eClass() && build(body, then);
        };
    }

    private boolean value(Part.Value place, Predicate<Shape> then) {
        Object value = demand.next(place.feature());
        if (value == null) {
            Object given = unstated(place);
            return given != null && spelling.isWritable(place, given) && then.test(Leaf.value(place, given));
        }
        if (!spelling.isWritable(place, value)) {
            return false;
        }
        demand.take(place.feature());
        if (then.test(Leaf.value(place, value))) {
            return true;
        }
        demand.giveBack(place.feature());
        return false;
    }

    /** The value that an attribute has without being set, where it cannot be told from one that was set. */
    private Object unstated(Part.Value place) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(place.feature());
        boolean plain = feature instanceof EAttribute && !feature.isMany() && !feature.isUnsettable() && !element.eIsSet(feature);
        return plain ? element.eGet(feature) : null;
    }

    private boolean row(Part.Row row, List<Shape> before, Predicate<Shape> then) {
        if (before.size() == row.parts().size()) {
            return then.test(new Shape.Row(row, before));
        }
        return build(row.parts().get(before.size()), shape -> {
            List<Shape> shapes = new ArrayList<>(before);
            shapes.add(shape);
            return row(row, shapes, then);
        });
    }

    /** @param taking whether only options are tried that take a value */
    private boolean choice(Part.Choice choice, boolean taking, Predicate<Shape> then) {
        int before = demand.taken();
        for (Part option : choice.options()) {
            if (build(option, shape -> demand.taken() > before == taking && then.test(new Shape.Pick(choice, shape)))) {
                return true;
            }
        }
        return false;
    }

    private boolean optional(Part.Repeat repeat, Predicate<Shape> then) {
        int before = demand.taken();
        return build(repeat.part(), shape -> demand.taken() > before && then.test(new Shape.Run(repeat, List.of(shape))))
                || then.test(new Shape.Run(repeat, List.of()));
    }

    private boolean many(Part.Repeat repeat, Predicate<Shape> then) {
        Map<String, Integer> mark = demand.mark();
        List<Shape> items = new ArrayList<>();
        for (Shape item = further(repeat.part()); item != null; item = further(repeat.part())) {
            items.add(item);
        }
        if ((repeat.optional() || !items.isEmpty()) && then.test(new Shape.Run(repeat, items))) {
            return true;
        }
        demand.reset(mark);
        return false;
    }

    private boolean series(Part.Series series, Predicate<Shape> then) {
        Map<String, Integer> mark = demand.mark();
        List<Shape> items = new ArrayList<>();
        List<Leaf> separators = new ArrayList<>();
        for (Shape item = further(series.item()); item != null; item = further(series.item())) {
            if (!items.isEmpty()) {
                separators.add(Leaf.keyword(new Part.Word(series.separator())));
            }
            items.add(item);
        }
        if (!items.isEmpty() && then.test(new Shape.Series(series, items, separators))) {
            return true;
        }
        demand.reset(mark);
        return false;
    }

    /** One more item that takes a value; which way it is made is not reconsidered later. */
    private Shape further(Part part) {
        int before = demand.taken();
        return make(part, now -> now.taken() > before);
    }
}
