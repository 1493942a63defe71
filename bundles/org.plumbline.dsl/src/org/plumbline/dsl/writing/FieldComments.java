package org.plumbline.dsl.writing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The comments that belong to fields: those above them and behind them. A heading, set apart by an empty line or standing over several
 * fields, belongs to none. For one element.
 */
final class FieldComments {

    private static final Pattern RULED = Pattern.compile("([-=*#~_+])\\1\\1");

    private final WrittenElement written;
    private final Units units;
    private final int behind;
    private final Lines lines;

    /** @param behind up to where comments behind the element count as its own */
    FieldComments(WrittenElement written, Units units, int behind) {
        this.written = written;
        this.units = units;
        this.behind = behind;
        this.lines = written.text().lines();
    }

    /** Where the comments begin that belong to what follows them; the place itself if there are none. */
    int lead(int before, int start) {
        return lead(before, start, 1);
    }

    /** @param most how many line breaks may stand between a comment and what follows it */
    private int lead(int before, int start, int most) {
        List<Lines.Comment> comments = lines.comments(before, start);
        int lead = start;
        for (Lines.Comment comment : comments.reversed()) {
            boolean attached = lines.isBlank(comment.end(), lead) && breaks(comment.end(), lead) <= most;
            boolean own = lines.startsLine(comment.start()) || breaks(comment.end(), lead) == 0;
            boolean ruled = RULED.matcher(lines.text().substring(comment.start(), comment.end())).find();
            if (!attached || !own || ruled || before > 0 && lines.isSameLine(comment.start(), before - 1)
                    && breaks(comment.end(), lead) > 0) {
                break;
            }
            lead = comment.start();
        }
        return lead;
    }

    /**
     * The text of a moved field with the comments that go with it.
     *
     * @param more whether something may stand behind it on its line
     */
    String withComments(int first, int last, String text, String indent, boolean more) {
        int start = written.tokens().get(first).offset();
        int end = written.tokens().get(last).end();
        int lead = lead(first);
        int trailing = lines.trailing(end, startBehind(last));
        String above = lines.text().substring(lead, start);
        String behind = lines.text().substring(end, Math.max(trailing, end(last)));
        String close = more && !lines.comments(end, trailing).isEmpty() && lines.isToLineEnd(lines.comments(end, trailing).getLast())
                ? "\n" + indent : "";
        String shifted = Moved.indented(above, lines.indent(lead), indent);
        int line = shifted.lastIndexOf('\n') + 1;
        return (line > 0 && shifted.substring(line).isBlank() ? shifted.substring(0, line) + indent : shifted) + text + behind + close;
    }

    private int breaks(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = lines.text().charAt(i);
            breaks += c == '\n' || c == '\r' && (i + 1 >= to || lines.text().charAt(i + 1) != '\n') ? 1 : 0;
        }
        return breaks;
    }

    /** Where the comments begin that go with the field that begins with a token; the token itself if there are none. */
    int lead(int first) {
        Token token = written.tokens().get(first);
        int last = units.of(token) == null ? first : written.tokens().indexOf(units.tokens(units.of(token)).getLast());
        int lead = lead(endBefore(first), token.offset(), isHeading(first, last) ? 0 : 1);
        return lines.startsLine(lead) || units.of(token) != null && areCommentedBefore(first) ? lead : token.offset();
    }

    /** Whether the comment above a field stands over the next one, too, which is of the same kind and follows at once. */
    private boolean isHeading(int first, int last) {
        List<Token> tokens = written.tokens();
        int to = last + 1;
        if (to >= tokens.size() || units.of(tokens.get(first)) == null || units.of(tokens.get(to)) == null) {
            return false;
        }
        List<Token> next = units.tokens(units.of(tokens.get(to)));
        boolean sameKind = Units.features(units.of(tokens.get(to))).equals(Units.features(units.of(tokens.get(first))));
        boolean follows = lines.isBlank(tokens.get(last).end(), tokens.get(to).offset())
                && lines.next(tokens.get(last).end()) == lines.start(tokens.get(to).offset());
        return sameKind && follows && lines.isSameLine(tokens.get(first).offset(), tokens.get(last).end() - 1)
                && lines.isSameLine(next.getFirst().offset(), next.getLast().end() - 1);
    }

    /**
     * Where a field ends, with the comments behind it where others stand on its line: they are its own, but where one stands before the
     * first of these fields.
     */
    int end(int last) {
        int end = written.tokens().get(last).end();
        if (units.of(written.tokens().get(last)) == null || areCommentedBefore(last)) {
            return end;
        }
        for (Lines.Comment comment : lines.comments(end, startBehind(last))) {
            if (lines.isToLineEnd(comment) || !lines.isBlank(end, comment.start()) || comment.end() > lines.end(end)) {
                return end;
            }
            end = comment.end();
        }
        return end;
    }

    /** Whether the first field that begins on a line has a comment before it. */
    private boolean areCommentedBefore(int index) {
        int line = lines.start(written.tokens().get(index).offset());
        int first = index;
        while (first > 0 && written.tokens().get(first - 1).offset() >= line && units.of(written.tokens().get(first - 1)) != null) {
            first--;
        }
        return !lines.comments(Math.max(line, endBefore(first)), written.tokens().get(first).offset()).isEmpty();
    }

    /** Where the token before one ends, or the element begins. */
    int endBefore(int index) {
        return index > 0 ? written.tokens().get(index - 1).end() : written.parent() == null ? 0 : written.offset();
    }

    /** Where the token behind one begins, or what counts as part of the element ends. */
    int startBehind(int index) {
        List<Token> tokens = written.tokens();
        return index + 1 < tokens.size() ? tokens.get(index + 1).offset() : behind;
    }
}
