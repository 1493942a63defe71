package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of an element, each of which begins a line where a person writes: what stands in its braces, and all of a file. */
final class Units {

    private final Map<Token, Leaf> leaves = new IdentityHashMap<>();
    private final Map<Token, Shape> byToken = new IdentityHashMap<>();
    private final Map<Shape, List<Token>> tokens = new LinkedHashMap<>();

    Units(WrittenElement written, Shapes shapes) {
        boolean file = written.parent() == null;
        shapes.written(written).forEachLeaf(leaf -> {
            leaves.put(leaf.token(), leaf);
            Shape unit = of(leaf, file);
            if (unit != null) {
                byToken.put(leaf.token(), unit);
                tokens.computeIfAbsent(unit, key -> new ArrayList<>()).add(leaf.token());
            }
        });
    }

    /** The field that a token belongs to; null for one of the head or a brace. */
    Shape of(Token token) {
        return token == null ? null : byToken.get(token);
    }

    /** What a token is in the shape. */
    Leaf leaf(Token token) {
        return leaves.get(token);
    }

    /** The tokens of a field in order. */
    List<Token> tokens(Shape unit) {
        return tokens.get(unit);
    }

    /** All fields in the order of the text. */
    Set<Shape> all() {
        return tokens.keySet();
    }

    /** The field that a leaf belongs to; null for one of the head or a brace. */
    static Shape of(Leaf leaf, boolean file) {
        Shape unit = leaf;
        while (unit.parent() != null && !(unit.parent() instanceof Shape.Run run && isBlock(run, file))) {
            unit = unit.parent();
        }
        return unit.parent() == null ? null : unit;
    }

    /** Whether each item has a line of its own. */
    static boolean isBlock(Shape.Run run, boolean file) {
        if (!(run.parent() instanceof Shape.Row row)) {
            return false;
        }
        if (file) {
            return row.parent() == null;
        }
        int index = row.children().indexOf(run);
        return run.part().many() && index > 0 && row.children().get(index - 1) instanceof Leaf brace
                && brace.part() instanceof Part.Word word && word.keyword().getValue().equals("{");
    }

    /** The features that a field says something of. */
    static Set<String> features(Shape unit) {
        Set<String> features = new HashSet<>();
        unit.forEachLeaf(leaf -> {
            if (leaf.feature() != null) {
                features.add(leaf.feature());
            }
        });
        return features;
    }
}
