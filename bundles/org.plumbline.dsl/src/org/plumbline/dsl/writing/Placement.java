package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.plumbline.core.edit.TextEdit;

/** Turns the difference between the tokens of an element and its new shape into changes of the text. For one element. */
final class Placement {

    private final EditedElement element;
    private final Units units;
    private final Shape shape;
    private final Removal removal;
    private final WordInsertion words;
    private final FieldInsertion fields;
    private final Set<Token> staying = new HashSet<>();
    private final Set<Token> anew = new HashSet<>();

    Placement(EditedElement element, Shape shape) {
        this.element = element;
        this.units = element.units();
        this.shape = shape;
        this.removal = new Removal(element);
        this.words = new WordInsertion(element);
        this.fields = new FieldInsertion(element);
        shape.forEachLeaf(leaf -> staying.add(leaf.token()));
    }

    /** The changes, in no particular order; those within elements that stay are not among them. */
    List<TextEdit> edits() throws Unwritable {
        List<Leaf> after = new ArrayList<>();
        collect(shape, after);
        List<Token> before = element.tokens();
        List<Leaf> fresh = new ArrayList<>();
        int last = -1;
        for (Leaf leaf : after) {
            int index = leaf.token() == null ? -1 : before.indexOf(leaf.token());
            if (index <= last) {
                fresh.add(leaf);
                continue;
            }
            gap(last, index, fresh);
            fresh.clear();
            last = index;
            if (leaf.isRespelled()) {
                respell(leaf);
            }
        }
        gap(last, before.size(), fresh);
        return element.edits();
    }

    /** Whether an element was put together anew with those beside it, and with all that changes in it. */
    boolean isWrittenAnew(Token token) {
        return anew.contains(token);
    }

    /** All leaves in order; those of a commented list or a run on several lines, which are put together anew, as they were. */
    private void collect(Shape part, List<Leaf> leaves) throws Unwritable {
        CommentedList list = part instanceof Shape.Series series ? CommentedList.before(series, element) : null;
        LinedRun run = part instanceof Shape.Run one ? LinedRun.before(one, element) : null;
        if (list != null) {
            list.write((Shape.Series) part);
            leaves.addAll(list.leaves());
            keep(list.leaves());
        } else if (run != null) {
            run.write((Shape.Run) part);
            leaves.addAll(run.leaves());
            keep(run.leaves());
        } else if (part instanceof Leaf leaf) {
            leaves.add(leaf);
        } else {
            for (Shape child : part.children()) {
                collect(child, leaves);
            }
        }
    }

    private void keep(List<Leaf> written) {
        written.forEach(leaf -> {
            staying.add(leaf.token());
            anew.add(leaf.token());
        });
    }

    private void respell(Leaf leaf) throws Unwritable {
        Token token = leaf.token();
        String text = element.printing().at(token.offset()).text(leaf, element.now()) + (token.child() == null ? within(token) : "");
        element.replace(token.offset(), token.end(), text);
    }

    /** The comments between the words of a value, which stay behind the one that comes in its place. */
    private String within(Token value) {
        Lines lines = element.lines();
        StringBuilder comments = new StringBuilder();
        for (ILeafNode leaf : value.node().getLeafNodes()) {
            if (leaf.isHidden() && leaf.getOffset() > value.offset() && !leaf.getText().isBlank()) {
                String comment = leaf.getText().strip();
                boolean open = comment.startsWith("//");
                comments.append(' ').append(comment)
                        .append(open ? lines.breakNear(value.offset()) + element.printing().deeper(lines.indent(value.offset())) : "");
            }
        }
        return comments.toString();
    }

    /** @param from the last token that stays before, or -1; @param to the first one behind, or the number of tokens */
    private void gap(int from, int to, List<Leaf> fresh) throws Unwritable {
        List<Token> gone = element.tokens().subList(from + 1, to);
        if (gone.isEmpty() && fresh.isEmpty()) {
            return;
        }
        List<Leaf> head = new ArrayList<>();
        Set<Shape> added = new LinkedHashSet<>();
        for (Leaf leaf : fresh) {
            Shape unit = Units.of(leaf, element.isFile());
            if (unit != null && isNew(unit) && stands(unit)) {
                added.add(unit);
            } else {
                head.add(leaf);
            }
        }
        List<Token> inHead = new ArrayList<>(gone);
        inHead.removeIf(token -> units.of(token) != null && isGone(units.of(token)));
        if (!head.isEmpty() && !inHead.isEmpty() && removal.isPlain(inHead)) {
            words.replace(inHead, parts(head));
            inHead.forEach(removal::keep);
        } else if (!head.isEmpty()) {
            words.insert(from, to, parts(head));
        }
        removal.remove(from, to, this::isGone);
        fields.insert(from, to, List.copyOf(added));
    }

    /** Whether none of the tokens of a field or part stays. */
    private boolean isGone(Shape unit) {
        return unit.leaves().stream().noneMatch(leaf -> staying.contains(leaf.token()));
    }

    private static boolean isNew(Shape unit) {
        return unit.leaves().stream().allMatch(leaf -> leaf.token() == null);
    }

    /** Whether the block that a new field belongs to is there already. */
    private boolean stands(Shape unit) {
        return element.isFile() || ((Shape.Row) unit.parent().parent()).children().stream()
                .anyMatch(child -> child instanceof Leaf brace && brace.token() != null);
    }

    /** The largest shapes that consist of new leaves only. */
    private List<Shape> parts(List<Leaf> leaves) {
        List<Shape> parts = new ArrayList<>();
        for (Leaf leaf : leaves) {
            Shape part = leaf;
            while (part.parent() != null && leaves.containsAll(part.parent().leaves())) {
                part = part.parent();
            }
            if (parts.isEmpty() || parts.getLast() != part) {
                parts.add(part);
            }
        }
        return parts;
    }
}
