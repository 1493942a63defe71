package org.plumbline.dsl.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Elements one behind the other with no comma between, on lines of their own, such as the translations of a text. When one comes or
 * changes its place, they are put together anew, each with the comments above it and behind it. For one such run.
 */
final class LinedRun {

    /**
     * An element as it was written.
     *
     * @param before the one before it; null for the first
     * @param lead what stands between the two, but for comments behind the one before on its line
     * @param words its keywords
     * @param tail what stands behind it on its line
     */
    private record Item(Item before, String lead, String words, String tail) {

        static final Item NEW = new Item(null, "", "", "");

        String blanks() {
            return lead.substring(0, lead.length() - lead.stripLeading().length());
        }

        boolean isOpen() {
            return tail.contains("//");
        }
    }

    private final EditedElement element;
    private final Lines lines;
    private final List<Leaf> leaves;
    private final int start;
    private final int end;
    private final Map<Token, Item> items = new HashMap<>();
    private final Item first;
    private final int lined;
    private final String usual;

    private LinedRun(EditedElement element, Shape.Run written, int lined) {
        this.element = element;
        this.lines = element.lines();
        this.leaves = written.leaves();
        this.lined = lined;
        this.usual = lines.breakNear(lined) + lines.indent(lined);
        int index = element.tokens().indexOf(leaves.getFirst().token());
        this.start = trailing(element.comments().endBefore(index), leaves.getFirst().token().offset());
        int from = start;
        Item before = null;
        for (Shape part : written.children()) {
            Token last = token(part);
            from = read(before, part.leaves().getFirst().token(), last, from);
            before = items.get(last);
        }
        this.first = items.get(token(written.children().getFirst()));
        this.end = from;
    }

    /**
     * The run that a new one comes from, if an element is put into it and there are lines that are an element's own.
     *
     * @return null if there is none
     */
    static LinedRun before(Shape.Run now, EditedElement element) {
        Set<Shape.Run> runs = new HashSet<>();
        now.leaves().stream().filter(leaf -> place(leaf) != null).forEach(leaf -> runs.add(run(element.units().leaf(place(leaf)))));
        Shape.Run written = runs.size() == 1 ? runs.iterator().next() : null;
        if (written == null || Units.isBlock(written, element.isFile()) || !isPlain(now) || !isPlain(written)
                || now.leaves().stream().allMatch(leaf -> leaf.token() != null) || goesElsewhere(written, now)) {
            return null;
        }
        Lines lines = element.lines();
        return written.children().stream().map(item -> item.leaves().getFirst().token().offset()).filter(lines::startsLine).findFirst()
                .map(lined -> new LinedRun(element, written, lined)).orElse(null);
    }

    /** The run that a leaf is an item of; null if it is none. */
    private static Shape.Run run(Leaf leaf) {
        Shape item = leaf;
        while (item != null && !(item.parent() instanceof Shape.Run)) {
            item = item.parent();
        }
        return item == null ? null : (Shape.Run) item.parent();
    }

    /** Whether each item is one element, with or without keywords before it. */
    private static boolean isPlain(Shape.Run run) {
        return run.children().stream().map(Shape::leaves).allMatch(leaves -> leaves.getLast().part() instanceof Part.Value place
                && place.isElement() && leaves.stream().filter(leaf -> leaf.feature() != null).count() == 1);
    }

    private static boolean goesElsewhere(Shape.Run written, Shape.Run now) {
        List<Token> places = now.leaves().stream().map(LinedRun::place).toList();
        return written.children().stream().map(LinedRun::token).anyMatch(token -> !places.contains(token) && Removal.isElsewhere(token));
    }

    private static Token token(Shape item) {
        return place(item.leaves().getLast());
    }

    private static Token place(Leaf leaf) {
        return leaf.token() != null ? leaf.token() : leaf.formerly();
    }

    private int trailing(int from, int to) {
        return Math.max(from, lines.trailing(from, to));
    }

    /** Reads an element, and tells where it ends with the comment behind it. */
    private int read(Item before, Token word, Token value, int from) {
        String text = lines.text();
        int to = trailing(value.end(), element.comments().startBehind(element.tokens().indexOf(value)));
        items.put(value, new Item(before, text.substring(from, word.offset()), text.substring(word.offset(), value.offset()),
                text.substring(value.end(), to)));
        return to;
    }

    /** All that was written of the run. */
    List<Leaf> leaves() {
        return leaves;
    }

    /** Puts a new one in its place. */
    void write(Shape.Run now) throws Unwritable {
        StringBuilder text = new StringBuilder();
        Item last = null;
        for (Shape part : now.children()) {
            Item item = items.getOrDefault(token(part), Item.NEW);
            Shape value = item == Item.NEW ? part : part.leaves().getLast();
            Token place = token(part);
            Printer printer = element.printing().at(place == null ? lined : place.offset());
            String written = printer.shapes(List.of(value), element.now()).text();
            text.append(lead(item, last)).append(item.words()).append(written).append(item.tail());
            last = item;
        }
        boolean closes = last != null && last.isOpen() && !lines.isBlank(end, lines.end(end));
        int behind = end;
        while (closes && Lines.isSpace(lines.text().charAt(behind))) {
            behind++;
        }
        element.replace(start, behind, text + (closes ? usual : ""));
    }

    /** What stands before an element where it is now. */
    private String lead(Item item, Item before) {
        boolean stays = item != Item.NEW && item.before() == before;
        boolean broken = item.blanks().chars().anyMatch(c -> Lines.isBreak((char) c));
        if (stays || broken && (before != null || !item.lead().isBlank())) {
            return item.lead();
        }
        String blanks = before != null ? usual : first.blanks().isEmpty() ? " " : first.blanks();
        return blanks + item.lead().stripLeading();
    }
}
