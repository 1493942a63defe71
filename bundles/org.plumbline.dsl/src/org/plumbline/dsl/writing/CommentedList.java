package org.plumbline.dsl.writing;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A list of values or small elements with comments between them. When what it lists changes, it is put together anew of the values,
 * each with the comments above it and behind it, so that none stays with another value. For one list.
 */
final class CommentedList {

    private final EditedElement element;
    private final Lines lines;
    private final WrittenList list;

    private CommentedList(EditedElement element, WrittenList list) {
        this.element = element;
        this.lines = element.lines();
        this.list = list;
    }

    /**
     * The list that a new one comes from, if there are comments in it and its values change.
     *
     * @return null if there is none
     */
    static CommentedList before(Shape.Series now, EditedElement element) {
        Token first = now.leaves().stream().map(Leaf::token).filter(token -> token != null && token.assignment() != null).findFirst()
                .orElse(null);
        Shape.Series series = first == null ? null : element.units().leaf(first).series();
        if (series == null || !isPlain(now) || !isPlain(series)) {
            return null;
        }
        List<Token> tokens = series.leaves().stream().map(Leaf::token).toList();
        boolean same = now.leaves().stream().map(Leaf::token).toList().equals(tokens);
        boolean own = now.leaves().stream().allMatch(leaf -> leaf.token() == null || tokens.contains(leaf.token()));
        List<Token> places = now.items().stream().map(CommentedList::place).toList();
        boolean stay = tokens.stream()
                .allMatch(token -> places.contains(token) || !Removal.isElsewhere(token) || isPartOf(element.now(), token));
        WrittenList list = new WrittenList(element.written(), element.comments(), series);
        return same || !own || !stay || !list.isCommented() ? null : new CommentedList(element, list);
    }

    /**
     * The list that a value stood in which has a field of its own now.
     *
     * @return null if it stood in none, or there are no comments in it
     */
    static WrittenList around(Token value, WrittenElement written, Units units, FieldComments comments) {
        Shape.Series series = units.leaf(value).series();
        if (!isPartOf(written.element(), value) || series == null || !isPlain(series)) {
            return null;
        }
        WrittenList list = new WrittenList(written, comments, series);
        return list.isCommented() ? list : null;
    }

    private static boolean isPartOf(EObject whole, Token token) {
        return token.child() != null && token.child().element() != null && token.child().element().eContainer() == whole;
    }

    /** Whether each item is one value, with or without keywords before it. */
    private static boolean isPlain(Shape.Series series) {
        return series.items().stream().map(Shape::leaves).allMatch(leaves -> leaves.getLast().feature() != null
                && leaves.stream().filter(leaf -> leaf.feature() != null).count() == 1);
    }

    /** All that was written of the list. */
    List<Leaf> leaves() {
        return list.leaves();
    }

    /** Puts a new one in its place. */
    void write(Shape.Series now) throws Unwritable {
        StringBuilder text = new StringBuilder();
        List<Shape> values = now.items();
        boolean open = false;
        for (Shape value : values) {
            boolean last = value == values.getLast();
            ListItem item = list.item(place(value));
            text.append(text.isEmpty() ? item.first() : lead(item, open)).append(item.words());
            Token place = place(value);
            Printer printer = element.printing().at(place == null ? list.start() : place.offset());
            Shape printed = item == ListItem.NEW ? value : value.leaves().getLast();
            text.append(printer.shapes(List.of(printed), element.now()).text());
            boolean comma = !last && !list.isCommaFirst();
            text.append(comma ? item.inner() + separator(item) : item.inner().stripTrailing()).append(item.tail(comma));
            open = (last ? item.inner() + item.tail() : item.tail()).contains("//");
        }
        boolean closes = open && !lines.isBlank(list.end(), lines.end(list.end()));
        element.replace(list.start(), list.end(),
                text + (closes ? lines.breakNear(list.end()) + element.printing().deeper(lines.indent(list.end())) : ""));
    }

    /** What stands behind a value that is not the last; all but a comma stands apart from it. */
    private String separator(ListItem item) {
        String separator = list.separator();
        return separator.equals(",") || item.inner().endsWith(" ") ? separator : " " + separator;
    }

    private static Token place(Shape item) {
        Leaf leaf = item.leaves().getLast();
        return leaf.token() != null ? leaf.token() : leaf.formerly();
    }

    /** What stands before a value that is not the first. */
    private String lead(ListItem item, boolean open) {
        String lead = ListItem.blanks(item.lead()).isEmpty() ? list.usual() + item.lead() : item.lead();
        if (!open || ListItem.blanks(lead).contains("\n")) {
            return lead;
        }
        String column = lines.text().substring(lines.start(list.start()), list.start()).replaceAll("[^\\t]", " ");
        return lines.breakNear(list.start()) + column + lead.stripLeading();
    }
}
