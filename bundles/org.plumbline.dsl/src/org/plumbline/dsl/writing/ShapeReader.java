package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;

/** Finds out how the tokens of a written element are made up of the parts of its rule. For one element. */
final class ShapeReader {

    private final EClass type;
    private final List<Token> tokens;
    private final Function<Token, Object> values;
    private int next;

    private ShapeReader(EClass type, List<Token> tokens, Function<Token, Object> values) {
        this.type = type;
        this.tokens = tokens;
        this.values = values;
    }

    /**
     * @param type of the element
     * @param values what the tokens of values stand for
     * @return null if the tokens are not made up that way, which a parsed text never is
     */
    static Shape read(Part part, EClass type, List<Token> tokens, Function<Token, Object> values) {
        ShapeReader reader = new ShapeReader(type, tokens, values);
        Shape shape = reader.read(part);
        return reader.next == tokens.size() ? shape : null;
    }

    private Shape read(Part part) {
        int from = next;
        Shape shape = switch (part) {
            case Part.Atom atom -> atom(atom);
            case Part.Row row -> row(row);
            case Part.Choice choice -> choice(choice);
            case Part.Repeat repeat -> repeat(repeat);
            case Part.Series series -> series(series);
            case Part.Typed(var one, var body) -> one == type ? read(body) : null;
        };
        if (shape == null) {
            next = from;
        }
        return shape;
    }

    private Shape atom(Part.Atom atom) {
        if (next == tokens.size() || !tokens.get(next).fits(atom)) {
            return null;
        }
        Token token = tokens.get(next++);
        return Leaf.written(atom, token, token.assignment() == null ? null : values.apply(token));
    }

    private Shape row(Part.Row row) {
        List<Shape> shapes = new ArrayList<>();
        for (Part part : row.parts()) {
            Shape shape = read(part);
            if (shape == null) {
                return null;
            }
            shapes.add(shape);
        }
        return new Shape.Row(row, shapes);
    }

    private Shape choice(Part.Choice choice) {
        for (Part option : choice.options()) {
            int from = next;
            Shape shape = read(option);
            if (shape != null && next > from) {
                return new Shape.Pick(choice, shape);
            }
        }
        return null;
    }

    private Shape repeat(Part.Repeat repeat) {
        List<Shape> items = new ArrayList<>();
        int from;
        do {
            from = next;
            Shape item = read(repeat.part());
            if (item != null && next > from) {
                items.add(item);
            }
        } while (next > from && repeat.many());
        return items.isEmpty() && !repeat.optional() ? null : new Shape.Run(repeat, items);
    }

    private Shape series(Part.Series series) {
        List<Shape> items = new ArrayList<>();
        List<Leaf> separators = new ArrayList<>();
        Part.Word comma = new Part.Word(series.separator());
        for (Shape item = read(series.item()); item != null;) {
            items.add(item);
            int from = next;
            Shape separator = atom(comma);
            item = separator == null ? null : read(series.item());
            if (item == null) {
                next = from;
            } else {
                separators.add((Leaf) separator);
            }
        }
        return items.isEmpty() ? null : new Shape.Series(series, items, separators);
    }
}
