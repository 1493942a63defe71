package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of values or small elements as it was written, each with the comments above it and behind it. For one list. */
final class WrittenList {

    private final WrittenElement written;
    private final FieldComments comments;
    private final Lines lines;
    private final Shape.Series series;
    private final int start;
    private final int end;
    private final Map<Token, ListItem> items = new HashMap<>();
    private final boolean commaFirst;
    private final String usual;

    WrittenList(WrittenElement written, FieldComments comments, Shape.Series series) {
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
        this.usual = commonLead();
    }

    /** Where it begins, with the comments above its first value if that begins a line. */
    int start() {
        return start;
    }

    /** Where it ends, with the comments behind its last value. */
    int end() {
        return end;
    }

    /** A value of it, by its own token. */
    ListItem item(Token value) {
        return items.getOrDefault(value, ListItem.NEW);
    }

    /** Whether its commas begin lines. */
    boolean isCommaFirst() {
        return commaFirst;
    }

    /** What stands before a value that has no comments before it, and is not the first. */
    String usual() {
        return usual;
    }

    String separator() {
        return series.part().separator().getValue();
    }

    /** Whether there are comments that belong to single values; one behind the only line of a list belongs to the list. */
    boolean isCommented() {
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
        ListItem item = items.get(value);
        String above = Moved.indented(item.first().strip(), lines.indent(value.offset()), indent);
        String behind = (item.inner() + item.tail()).stripTrailing();
        return above + (above.isEmpty() ? "" : "\n" + indent) + text + behind + (more && behind.contains("//") ? "\n" + indent : "");
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
        items.put(value, new ListItem(lead, first(index, from, lead), words, inner, comma != value, tail));
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

    private String commonLead() {
        if (commaFirst) {
            return lines.breakNear(start) + lines.indent(comma(0).offset()) + separator() + " ";
        }
        List<String> leads = new ArrayList<>();
        for (int i = 1; i < series.items().size(); i++) {
            leads.add(items.get(value(i)).lead());
        }
        return leads.stream().filter(String::isBlank).findFirst()
                .or(() -> leads.stream().map(ListItem::blanks).findFirst()).orElse(" ");
    }

    private String first(int index, int from, String lead) {
        int comma = index == 0 || !commaFirst ? -1 : comma(index - 1).offset() - from;
        return comma < 0 ? lead.stripLeading() : lead.substring(0, comma).stripLeading() + lead.substring(comma + 1).stripLeading();
    }
}
