package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * A list of values or small elements with comments between them. When what it lists changes, it is put together anew of the values,
 * each with the comments above it and behind it, so that none stays with another value. For one list.
 */
final class CommentedList {

    /**
     * A value as it was written: what stands before it, what of that would stand before it as the first, its keywords, what stands
     * between it and its comma, and behind the comma on its line. A comma that begins a line stands before the value behind it.
     */
    private record Item(String lead, String first, String words, String inner, boolean comma, String tail) {

        static final Item NEW = new Item("", "", "", "", false, "");

        /** What stands behind it at another place; where a comma comes or goes, a comment stays in its column. */
        String tail(boolean commaNow) {
            if (!tail.startsWith("  ") || comma == commaNow) {
                return tail;
            }
            return commaNow ? tail.substring(1) : " " + tail;
        }
    }

    private final WrittenElement written;
    private final FieldComments comments;
    private final Lines lines;
    private final Shape.Series series;
    private final int start;
    private final int end;
    private final Map<Token, Item> items = new HashMap<>();
    private final boolean commaFirst;
    private final String usual;

    private CommentedList(WrittenElement written, FieldComments comments, Shape.Series series) {
        this.written = written;
        this.comments = comments;
        this.lines = written.text().lines();
        this.series = series;
        this.commaFirst = !series.separators().isEmpty() && lines.startsLine(comma(0).offset());
        this.start = start(word(0));
        int behind = comments.startBehind(written.tokens().indexOf(value(series.items().size() - 1)));
        int from = start;
        for (int i = 0; i < series.items().size(); i++) {
            from = read(i, from, behind);
        }
        this.end = from;
        this.usual = usual();
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
        CommentedList list = new CommentedList(element.written(), element.comments(), series);
        return same || !own || !stay || !list.isCommented() ? null : list;
    }

    /**
     * The list that a value stood in which has a field of its own now.
     *
     * @return null if it stood in none, or there are no comments in it
     */
    static CommentedList around(Token value, WrittenElement written, Units units, FieldComments comments) {
        Shape.Series series = units.leaf(value).series();
        if (!isPartOf(written.element(), value) || series == null || !isPlain(series)) {
            return null;
        }
        CommentedList list = new CommentedList(written, comments, series);
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

    private Token word(int index) {
        return series.items().get(index).leaves().getFirst().token();
    }

    private Token value(int index) {
        return series.items().get(index).leaves().getLast().token();
    }

    private Token comma(int index) {
        return series.separators().get(index).token();
    }

    /** Whether there are comments that belong to single values; one behind the only line of a list belongs to the list. */
    private boolean isCommented() {
        int index = series.items().size() - 1;
        Token last = value(index);
        boolean ownLine = commaFirst || lines.startsLine(word(index).offset());
        return !lines.comments(start, last.offset()).isEmpty() || ownLine && !lines.comments(last.end(), end).isEmpty();
    }

    /** All that was written of the list. */
    List<Leaf> leaves() {
        return series.leaves();
    }

    /**
     * The text of a value that left the list, with the comments that it had there.
     *
     * @param more whether something may stand behind it on its line
     */
    String withComments(Token value, String text, String indent, boolean more) {
        Item item = items.get(value);
        String above = Moved.indented(item.first().strip(), lines.indent(value.offset()), indent);
        String behind = (item.inner() + item.tail()).stripTrailing();
        return above + (above.isEmpty() ? "" : "\n" + indent) + text + behind + (more && behind.contains("//") ? "\n" + indent : "");
    }

    /** Puts a new one in its place. */
    void write(Shape.Series now, EditedElement element) throws Unwritable {
        StringBuilder text = new StringBuilder();
        List<Shape> values = now.items();
        boolean open = false;
        for (Shape value : values) {
            boolean last = value == values.getLast();
            Item item = items.getOrDefault(place(value), Item.NEW);
            text.append(text.isEmpty() ? item.first() : lead(item, open)).append(item.words());
            Token place = place(value);
            Printer printer = element.printing().at(place == null ? start : place.offset());
            Shape printed = item == Item.NEW ? value : value.leaves().getLast();
            text.append(printer.shapes(List.of(printed), element.now()).text());
            boolean comma = !last && !commaFirst;
            text.append(comma ? item.inner() + separator(item) : item.inner().stripTrailing()).append(item.tail(comma));
            open = (last ? item.inner() + item.tail() : item.tail()).contains("//");
        }
        boolean closes = open && !lines.isBlank(end, lines.end(end));
        element.replace(start, end, text + (closes ? lines.breakNear(end) + element.printing().deeper(lines.indent(end)) : ""));
    }

    /** What stands behind a value that is not the last; all but a comma stands apart from it. */
    private String separator(Item item) {
        String separator = series.part().separator().getValue();
        return separator.equals(",") || item.inner().endsWith(" ") ? separator : " " + separator;
    }

    /** Where the list begins, with the comments above its first value if that begins a line. */
    private int start(Token first) {
        int before = comments.endBefore(written.tokens().indexOf(first));
        return lines.startsLine(first.offset()) ? comments.lead(before, first.offset()) : first.offset();
    }

    /** Reads a value, and tells where it ends with its comma and the comment behind. */
    private int read(int index, int from, int behind) {
        Token value = value(index);
        boolean last = index + 1 == series.items().size();
        Token comma = last || commaFirst ? value : comma(index);
        int next = last ? behind : (commaFirst ? comma(index) : word(index + 1)).offset();
        int inside = comma != value ? comma.offset() : last ? ownEnd(value, next) : value.end();
        int outside = Math.max(comma.end(), inside);
        int trailing = Math.max(outside, lines.trailing(outside, next));
        String lead = lines.text().substring(from, word(index).offset());
        String words = lines.text().substring(word(index).offset(), value.offset());
        String inner = lines.text().substring(value.end(), inside);
        String tail = lines.text().substring(outside, trailing);
        items.put(value, new Item(lead, first(index, from, lead), words, inner, comma != value, tail));
        return trailing;
    }

    /** Where the last value ends with the comment behind it, if there are comments between other values and their commas. */
    private int ownEnd(Token last, int next) {
        if (items.values().stream().allMatch(item -> item.inner().isBlank())) {
            return last.end();
        }
        return lines.comments(last.end(), next).stream().findFirst()
                .filter(comment -> lines.isBlank(last.end(), comment.start()) && comment.end() <= lines.end(last.end()))
                .filter(comment -> !lines.isToLineEnd(comment)).map(Lines.Comment::end).orElse(last.end());
    }

    /** What stands before a value that has no comments before it, and is not the first. */
    private String usual() {
        if (commaFirst) {
            return lines.breakNear(start) + lines.indent(comma(0).offset()) + series.part().separator().getValue() + " ";
        }
        List<String> leads = new ArrayList<>();
        for (int i = 1; i < series.items().size(); i++) {
            leads.add(items.get(value(i)).lead());
        }
        return leads.stream().filter(String::isBlank).findFirst()
                .or(() -> leads.stream().map(CommentedList::blanks).findFirst()).orElse(" ");
    }

    private static String blanks(String lead) {
        return lead.substring(0, lead.length() - lead.stripLeading().length());
    }

    private String first(int index, int from, String lead) {
        int comma = index == 0 || !commaFirst ? -1 : comma(index - 1).offset() - from;
        return comma < 0 ? lead.stripLeading() : lead.substring(0, comma).stripLeading() + lead.substring(comma + 1).stripLeading();
    }

    private static Token place(Shape item) {
        Leaf leaf = item.leaves().getLast();
        return leaf.token() != null ? leaf.token() : leaf.formerly();
    }

    /** What stands before a value that is not the first. */
    private String lead(Item item, boolean open) {
        String lead = blanks(item.lead()).isEmpty() ? usual + item.lead() : item.lead();
        if (!open || blanks(lead).contains("\n")) {
            return lead;
        }
        String column = lines.text().substring(lines.start(start), start).replaceAll("[^\\t]", " ");
        return lines.breakNear(start) + column + lead.stripLeading();
    }
}
