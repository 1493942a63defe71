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
     * A value as it was written: what stands before it, what of that would stand before it as the first, what stands between it and its
     * comma, and behind the comma on its line. A comma that begins a line stands before the value behind it.
     */
    private record Item(String lead, String first, String inner, boolean comma, String tail) {

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
    private final List<Leaf> leaves;
    private final int start;
    private final int end;
    private final Map<Token, Item> items = new HashMap<>();
    private final boolean commaFirst;
    private final String usual;

    private CommentedList(WrittenElement written, FieldComments comments, List<Leaf> leaves) {
        this.written = written;
        this.comments = comments;
        this.lines = written.text().lines();
        this.leaves = leaves;
        this.commaFirst = leaves.size() > 1 && lines.startsLine(leaves.get(1).token().offset());
        this.start = start(leaves.getFirst().token());
        int behind = comments.startBehind(written.tokens().indexOf(leaves.getLast().token()));
        int from = start;
        for (int i = 0; i < leaves.size(); i += 2) {
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
        if (first == null || !isPlain(now) || !(element.units().leaf(first).parent() instanceof Shape.Series series)
                || !isPlain(series)) {
            return null;
        }
        List<Leaf> leaves = series.leaves();
        List<Token> tokens = leaves.stream().map(Leaf::token).toList();
        boolean same = now.leaves().stream().map(Leaf::token).toList().equals(tokens);
        boolean own = now.items().stream().allMatch(item -> ((Leaf) item).token() == null || tokens.contains(((Leaf) item).token()));
        List<Token> places = now.items().stream().map(item -> place((Leaf) item)).toList();
        boolean stay = tokens.stream()
                .allMatch(token -> places.contains(token) || !Removal.isElsewhere(token) || isPartOf(element.now(), token));
        CommentedList list = new CommentedList(element.written(), element.comments(), leaves);
        return same || !own || !stay || !list.isCommented() ? null : list;
    }

    /**
     * The list that a value stood in which has a field of its own now.
     *
     * @return null if it stood in none, or there are no comments in it
     */
    static CommentedList around(Token value, WrittenElement written, Units units, FieldComments comments) {
        if (!isPartOf(written.element(), value) || !(units.leaf(value).parent() instanceof Shape.Series series) || !isPlain(series)) {
            return null;
        }
        CommentedList list = new CommentedList(written, comments, series.leaves());
        return list.isCommented() ? list : null;
    }

    private static boolean isPartOf(EObject whole, Token token) {
        return token.child() != null && token.child().element() != null && token.child().element().eContainer() == whole;
    }

    private static boolean isPlain(Shape.Series series) {
        return series.part().separator().getValue().equals(",")
                && series.items().stream().allMatch(item -> item instanceof Leaf leaf && leaf.part() instanceof Part.Value);
    }

    /** Whether there are comments that belong to single values; one behind the only line of a list belongs to the list. */
    private boolean isCommented() {
        Token last = leaves.getLast().token();
        boolean ownLine = commaFirst || lines.startsLine(last.offset());
        return !lines.comments(start, last.offset()).isEmpty() || ownLine && !lines.comments(last.end(), end).isEmpty();
    }

    /** All that was written of the list. */
    List<Leaf> leaves() {
        return leaves;
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
            Leaf leaf = (Leaf) value;
            boolean last = value == values.getLast();
            Item item = item(leaf);
            text.append(text.isEmpty() ? item.first() : lead(item, open));
            Token place = place(leaf);
            Printer printer = element.printing().at(place == null ? start : place.offset());
            text.append(printer.shapes(List.of(leaf), element.now()).text());
            boolean comma = !last && !commaFirst;
            text.append(comma ? item.inner() + "," : item.inner().stripTrailing()).append(item.tail(comma));
            open = (last ? item.inner() + item.tail() : item.tail()).contains("//");
        }
        boolean closes = open && !lines.isBlank(end, lines.end(end));
        element.replace(start, end, text + (closes ? lines.breakNear(end) + element.printing().deeper(lines.indent(end)) : ""));
    }

    /** Where the list begins, with the comments above its first value if that begins a line. */
    private int start(Token first) {
        int before = comments.endBefore(written.tokens().indexOf(first));
        return lines.startsLine(first.offset()) ? comments.lead(before, first.offset()) : first.offset();
    }

    /** Reads a value, and tells where it ends with its comma and the comment behind. */
    private int read(int index, int from, int behind) {
        Token value = leaves.get(index).token();
        boolean last = index + 1 == leaves.size();
        Token comma = last || commaFirst ? value : leaves.get(index + 1).token();
        int next = last ? behind : leaves.get(commaFirst ? index + 1 : index + 2).token().offset();
        int inside = comma != value ? comma.offset() : last ? ownEnd(value, next) : value.end();
        int outside = Math.max(comma.end(), inside);
        int trailing = Math.max(outside, lines.trailing(outside, next));
        String lead = lines.text().substring(from, value.offset());
        String inner = lines.text().substring(value.end(), inside);
        String tail = lines.text().substring(outside, trailing);
        items.put(value, new Item(lead, first(index, from, lead), inner, comma != value, tail));
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
            return lines.breakNear(start) + lines.indent(leaves.get(1).token().offset()) + ", ";
        }
        List<String> leads = new ArrayList<>();
        for (int i = 2; i < leaves.size(); i += 2) {
            leads.add(items.get(leaves.get(i).token()).lead());
        }
        return leads.stream().filter(String::isBlank).findFirst()
                .or(() -> leads.stream().map(CommentedList::blanks).findFirst()).orElse(" ");
    }

    private static String blanks(String lead) {
        return lead.substring(0, lead.length() - lead.stripLeading().length());
    }

    private String first(int index, int from, String lead) {
        int comma = index == 0 || !commaFirst ? -1 : leaves.get(index - 1).token().offset() - from;
        return comma < 0 ? lead.stripLeading() : lead.substring(0, comma).stripLeading() + lead.substring(comma + 1).stripLeading();
    }

    private Item item(Leaf leaf) {
        Item item = items.get(place(leaf));
        return item == null ? new Item("", "", "", false, "") : item;
    }

    private static Token place(Leaf leaf) {
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
