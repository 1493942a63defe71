package org.plumbline.dsl.writing;

import java.util.List;

/** The comments of a field that consists of one value, which is written elsewhere now: they go with it. */
final class MovedComments {

    private final WrittenElement parent;
    private final Token moved;
    private final Units around;
    private final boolean afresh;

    /**
     * @param parent the element that the value stood in
     * @param around the fields among which it stood
     * @param afresh whether nothing of its own text is kept
     */
    MovedComments(WrittenElement parent, Token moved, Units around, boolean afresh) {
        this.parent = parent;
        this.moved = moved;
        this.around = around;
        this.afresh = afresh;
    }

    /** The comments of an element. */
    static MovedComments of(WrittenElement moved, Units around, boolean afresh) {
        Token token = moved.parent().tokens().stream().filter(one -> one.child() == moved).findFirst().orElseThrow();
        return new MovedComments(moved.parent(), token, around, afresh);
    }

    /**
     * The text of the field at its new place with the comments that stood above it, in it and behind it.
     *
     * @param text without them
     * @param indent what its lines begin with
     * @param more whether something may stand behind it on its line
     */
    String around(String text, String indent, boolean more) {
        Shape unit = around.of(moved);
        if (unit == null) {
            return text;
        }
        FieldComments comments = new FieldComments(parent, around, parent.startBehind());
        if (around.tokens(unit).stream().anyMatch(other -> other != moved && other.assignment() != null)) {
            WrittenList list = CommentedList.around(moved, parent, around, comments);
            return list == null ? text : list.withComments(moved, text, indent, more);
        }
        int first = parent.tokens().indexOf(around.tokens(unit).getFirst());
        int last = parent.tokens().indexOf(around.tokens(unit).getLast());
        String within = within(parent.tokens().subList(first, parent.tokens().indexOf(moved) + 1), indent)
                + (afresh ? within(moved.child().tokens(), indent) : "");
        return comments.withComments(first, last, within + text, indent, more);
    }

    /** The comments between words of the field, or of the element. */
    private String within(List<Token> words, String indent) {
        Lines lines = parent.text().lines();
        StringBuilder comments = new StringBuilder();
        for (int i = 1; i < words.size(); i++) {
            for (Lines.Comment comment : lines.comments(words.get(i - 1).end(), words.get(i).offset())) {
                String text = lines.text().substring(comment.start(), comment.end());
                comments.append(text).append(lines.isToLineEnd(comment) ? "\n" + indent : " ");
            }
        }
        return comments.toString();
    }
}
