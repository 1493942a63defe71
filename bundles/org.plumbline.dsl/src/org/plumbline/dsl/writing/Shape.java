package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How an element is made up of the parts that the grammar allows. */
abstract sealed class Shape permits Shape.Row, Shape.Pick, Shape.Run, Shape.Series, Leaf {

    private Shape parent;

    /** What it is part of; null for the shape of a whole element. */
    Shape parent() {
        return parent;
    }

    <T extends Shape> T adopt(T child) {
        ((Shape) child).parent = this;
        return child;
    }

    /** What the grammar says of it. */
    abstract Part part();

    abstract List<? extends Shape> children();

    /** Puts another shape in the place of a child. */
    abstract void replace(Shape child, Shape other);

    /** All keywords and values, in order. */
    List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        forEachLeaf(leaves::add);
        return leaves;
    }

    void forEachLeaf(Consumer<Leaf> action) {
        children().forEach(child -> child.forEachLeaf(action));
    }

    /** The list that it is part of; null if it is in none. */
    final Series series() {
        Shape item = this;
        while (item.parent() != null && !(item.parent() instanceof Series)) {
            item = item.parent();
        }
        return (Series) item.parent();
    }

    /** A shape with a fixed number of parts. */
    static final class Row extends Shape {

        private final Part.Row part;
        private final List<Shape> children = new ArrayList<>();

        Row(Part.Row part, List<Shape> children) {
            this.part = part;
            children.forEach(child -> this.children.add(adopt(child)));
        }

        @Override
        Part.Row part() {
            return part;
        }

        @Override
        List<Shape> children() {
            return children;
        }

        @Override
        void replace(Shape child, Shape other) {
            children.set(children.indexOf(child), adopt(other));
        }
    }

    /** The option that was chosen of several. */
    static final class Pick extends Shape {

        private final Part.Choice part;
        private Shape chosen;

        Pick(Part.Choice part, Shape chosen) {
            this.part = part;
            this.chosen = adopt(chosen);
        }

        @Override
        Part.Choice part() {
            return part;
        }

        @Override
        List<Shape> children() {
            return List.of(chosen);
        }

        @Override
        void replace(Shape child, Shape other) {
            chosen = adopt(other);
        }
    }

    /** What there is of a part that may be missing or repeated. */
    static final class Run extends Shape {

        private final Part.Repeat part;
        private final List<Shape> items = new ArrayList<>();

        Run(Part.Repeat part, List<Shape> items) {
            this.part = part;
            items.forEach(item -> this.items.add(adopt(item)));
        }

        @Override
        Part.Repeat part() {
            return part;
        }

        @Override
        List<Shape> children() {
            return items;
        }

        @Override
        void replace(Shape child, Shape other) {
            items.set(items.indexOf(child), adopt(other));
        }

        void add(int index, Shape item) {
            items.add(index, adopt(item));
        }
    }

    /** Items with a separator between each two. */
    static final class Series extends Shape {

        private final Part.Series part;
        private final List<Shape> items = new ArrayList<>();
        private final List<Leaf> separators = new ArrayList<>();

        /** @param separators one fewer than items */
        Series(Part.Series part, List<Shape> items, List<Leaf> separators) {
            this.part = part;
            items.forEach(item -> this.items.add(adopt(item)));
            separators.forEach(separator -> this.separators.add(adopt(separator)));
        }

        @Override
        Part.Series part() {
            return part;
        }

        @Override
        List<Shape> children() {
            List<Shape> children = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                if (i > 0) {
                    children.add(separators.get(i - 1));
                }
                children.add(items.get(i));
            }
            return children;
        }

        List<Shape> items() {
            return items;
        }

        List<Leaf> separators() {
            return separators;
        }

        @Override
        void replace(Shape child, Shape other) {
            int index = items.indexOf(child);
            if (index >= 0) {
                items.set(index, adopt(other));
            } else {
                separators.set(separators.indexOf(child), adopt((Leaf) other));
            }
        }

        void add(int index, Shape item) {
            if (!items.isEmpty()) {
                separators.add(Math.min(index, items.size() - 1), adopt(Leaf.keyword(new Part.Word(part.separator()))));
            }
            items.add(index, adopt(item));
        }

        void remove(Shape item) {
            int index = items.indexOf(item);
            items.remove(index);
            if (!separators.isEmpty()) {
                separators.remove(Math.min(index, separators.size() - 1));
            }
        }
    }
}
