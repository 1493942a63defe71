package org.plumbline.dsl.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes tokens out of a text: a field with its line, the comments above it, behind it and in it; a part of a line with the blanks before
 * it. A heading, set apart by an empty line or standing over several fields, stays.
 */
final class Removal {

    private final EditedElement element;
    private final Units units;
    private final Lines lines;
    private final FieldComments comments;
    private final Set<Token> kept = new HashSet<>();

    Removal(EditedElement element) {
        this.element = element;
        this.units = element.units();
        this.lines = element.lines();
        this.comments = element.comments();
    }

    /** Leaves a token out of account, whose place something else has taken. */
    void keep(Token token) {
        kept.add(token);
    }

    /** Whether nothing but blanks stands between tokens. */
    boolean isPlain(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (element.tokens().indexOf(tokens.get(i)) != element.tokens().indexOf(tokens.get(i - 1)) + 1
                    || !lines.isBlank(tokens.get(i - 1).end(), tokens.get(i).offset())) {
                return false;
            }
        }
        return true;
    }

    /** Removes the tokens between two that stay; indexes of tokens, -1 and their number for the ends. */
    void remove(int from, int to, Predicate<Shape> gone) {
        List<Token> tokens = element.tokens();
        int i = from + 1;
        while (i < to) {
            if (kept.contains(tokens.get(i))) {
                i++;
                continue;
            }
            boolean field = isField(tokens.get(i), gone);
            int end = i + 1;
            while (end < to && !kept.contains(tokens.get(end)) && isField(tokens.get(end), gone) == field
                    && (field ? !isUnderHeading(end) : isOnePart(end, gone))) {
                end++;
            }
            if (field) {
                fields(i, end - 1, from);
            } else {
                part(i, end - 1, end == to);
            }
            i = end;
        }
    }

    private boolean isField(Token token, Predicate<Shape> gone) {
        return units.of(token) != null && gone.test(units.of(token));
    }

    /** Whether nothing stands between a token of a head and the one before, or only what goes with the part that both belong to. */
    private boolean isOnePart(int index, Predicate<Shape> gone) {
        Token before = element.tokens().get(index - 1);
        Token token = element.tokens().get(index);
        if (lines.isBlank(before.end(), token.offset())) {
            return true;
        }
        Shape part = units.leaf(token);
        while (part.leaves().stream().noneMatch(leaf -> leaf.token() == before)) {
            part = part.parent();
        }
        return gone.test(part) && part.leaves().stream().map(Leaf::token).noneMatch(one -> kept.contains(one) || isElsewhere(one));
    }

    /** Whether an element is part of a model still, or of another text; what undo keeps for later is in no file. */
    static boolean isElsewhere(Token token) {
        return token.child() != null && (token.child().element() == null || token.child().element().eResource() != null);
    }

    /** Whether comments stand between a token and the field before it that belong to neither. */
    private boolean isUnderHeading(int index) {
        Token before = element.tokens().get(index - 1);
        Token token = element.tokens().get(index);
        if (units.of(before) == units.of(token)) {
            return false;
        }
        int trailing = Math.max(before.end(), lines.trailing(before.end(), token.offset()));
        return !lines.comments(trailing, comments.lead(index)).isEmpty();
    }

    private void fields(int first, int last, int from) {
        List<Token> tokens = element.tokens();
        int start = tokens.get(first).offset();
        int end = tokens.get(last).end();
        int before = comments.endBefore(first);
        int behind = comments.startBehind(last);
        boolean closes = last + 1 >= tokens.size() || units.of(tokens.get(last + 1)) == null;
        int lead = comments.lead(first);
        int trailing = lines.trailing(end, behind);
        if (!lines.startsLine(lead)) {
            cut(lines.blanksBefore(lead), trailing >= 0 ? trailing : comments.end(last));
        } else if (trailing < 0) {
            boolean above = lead < start && lines.startsLine(start);
            if (above) {
                cut(lines.start(lead), lines.start(start));
            }
            cut(above ? start : lead, firstThing(comments.end(last), behind));
        } else {
            boolean opens = units.of(from < 0 ? null : tokens.get(from)) == null && isNextLine(before, lead);
            wholeLines(lines.start(lead), lines.next(trailing), opens || before == 0 && lines.isBlank(0, lead), closes, before, behind);
        }
    }

    private boolean isNextLine(int before, int lead) {
        return lines.isBlank(before, lead) && lines.next(before) == lines.start(lead);
    }

    private int firstThing(int end, int behind) {
        return lines.comments(end, behind).stream().map(Lines.Comment::start).findFirst().orElse(behind);
    }

    private void wholeLines(int from, int to, boolean opens, boolean closes, int before, int behind) {
        int start = from;
        int end = to;
        boolean emptyAbove = isEmpty(lines.previous(start), before);
        while ((opens || emptyAbove) && end < behind && end < lines.text().length() && lines.isBlankLine(end)
                && lines.next(end) <= behind) {
            end = lines.next(end);
        }
        boolean bottom = closes && (end >= behind || lines.start(behind) == end || end >= lines.text().length());
        while (bottom && isEmpty(lines.previous(start), before)) {
            start = lines.previous(start);
        }
        cut(start, end);
    }

    private boolean isEmpty(int lineStart, int before) {
        return lineStart >= before && lines.isBlankLine(lineStart);
    }

    /** @param next whether the token behind stays */
    private void part(int first, int last, boolean next) {
        int start = element.tokens().get(first).offset();
        int end = element.tokens().get(last).end();
        int before = comments.endBefore(first);
        int behind = comments.startBehind(last);
        boolean moves = element.tokens().subList(first, last + 1).stream().anyMatch(Removal::isElsewhere);
        int trailing = moves && !lines.isBlank(end, lines.end(end)) ? -1 : lines.trailing(end, behind);
        if (first == 0) {
            cut(start, last + 1 < element.tokens().size() ? firstThing(end, behind) : end);
        } else if (next && opensList(first, last, trailing)) {
            cut(start, lines.comments(trailing, behind).stream().map(Lines.Comment::start).findFirst().orElse(behind));
        } else if (lines.isBlank(before, start)) {
            boolean line = lines.startsLine(start) && trailing >= 0;
            boolean wider = next && goesOn(last) && start - before > behind - end && lines.isBlank(end, behind);
            cut(wider ? start : before, wider ? behind : line ? trailing : end);
        } else if (lines.startsLine(start) && lines.isBlank(Math.max(end, trailing), lines.end(end))) {
            cut(lines.end(lines.previous(lines.start(start))), Math.max(end, trailing));
        } else {
            cut(lines.startsLine(start) ? start : lines.blanksBefore(start), lines.startsLine(start) ? firstThing(end, behind) : end);
        }
    }

    /** Whether a word or value stands behind a token, for which the blanks or the line break before the token may stay. */
    private boolean goesOn(int index) {
        Token behind = index + 1 < element.tokens().size() ? element.tokens().get(index + 1) : null;
        return behind != null && !behind.isComma() && !Set.of("{", "}").contains(behind.node().getText().strip());
    }

    /** Whether tokens are the first values of a list that goes on in the next line. */
    private boolean opensList(int first, int last, int trailing) {
        List<Token> tokens = element.tokens();
        boolean list = last + 1 < tokens.size() && tokens.get(last).isComma() && units.of(tokens.get(last)) != null
                && units.of(tokens.get(last)) == units.of(tokens.get(last + 1));
        return list && tokens.get(first).assignment() != null && trailing >= 0 && !lines.startsLine(tokens.get(first).offset())
                && lines.isSameLine(tokens.get(first).offset(), tokens.get(last).offset());
    }

    private void cut(int from, int to) {
        String text = lines.text();
        boolean merges = from > 0 && to < text.length() && from < to && isPart(text.charAt(from - 1)) && isPart(text.charAt(to));
        element.replace(from, to, merges ? " " : "");
    }

    /** Whether a character could become part of the word, figure or text beside it. */
    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '"' || c == '\'' || c == '/' || c == '*' || c == '.';
    }
}
