package org.plumbline.dsl.writing;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.TextEdit;

/** Puts new tokens into a text where a person would put them, in the style of what stands around them. For one element. */
final class Insertion {

    private final WrittenElement written;
    private final EObject now;
    private final Units units;
    private final Lines lines;
    private final Printing printing;
    private final List<TextEdit> edits;
    private final Removal comments;
    private final Neighbours neighbours;
    private final FieldText texts;
    private final ListComments values;

    /** @param staying the tokens that are not taken out */
    Insertion(WrittenElement written, EObject now, Units units, Lines lines, Printing printing, List<TextEdit> edits, Set<Token> staying) {
        this.written = written;
        this.now = now;
        this.units = units;
        this.lines = lines;
        this.printing = printing;
        this.edits = edits;
        this.comments = new Removal(written, units, lines, edits);
        this.neighbours = new Neighbours(written, units, lines, printing, comments);
        this.texts = new FieldText(now, printing);
        this.values = new ListComments(written, lines, staying);
    }

    /** Puts parts in the place of tokens between which there are only blanks. */
    void replace(List<Token> gone, List<Shape> parts) throws Unwritable {
        int start = gone.getFirst().offset();
        String text = printing.at(start).shapes(parts, now).text();
        edits.add(new TextEdit(start, gone.getLast().end() - start, text));
    }

    /** Puts parts of the head, or of a field, behind a token; indexes of tokens, -1 and their number for the ends. */
    void head(int from, int to, List<Shape> parts) throws Unwritable {
        List<Token> tokens = written.tokens();
        if (from >= 0) {
            int at = tokens.get(from).end();
            boolean closed = isOnOneLine(from);
            Printer printer = printing.at(closed ? at : lineOf(from));
            String text = (neighbours.isOneLineBlock() ? printer.flat() : printer).shapes(parts, now).text();
            String comment = values.behind(text);
            if (!ownLine(from, to, text, comment) && !firstOfList(from, to, text, comment)) {
                boolean touches = to < tokens.size() && tokens.get(to).offset() == at && !text.endsWith(",");
                String blank = touches && needsBlank(at) ? " " : "";
                edits.add(new TextEdit(at, 0, (text.startsWith(",") ? "" : " ") + text + lineOfItsOwn(at, comment, blank)));
            }
        } else {
            int at = to < tokens.size() ? tokens.get(to).offset() : written.offset();
            edits.add(new TextEdit(at, 0, printing.at(at).shapes(parts, now).text() + " "));
        }
    }

    /** A comment, and a line break behind it where something else would become part of it. */
    private String lineOfItsOwn(int at, String comment, String blank) {
        boolean ends = !comment.contains("//") || lines.isBlank(at, lines.end(at));
        return comment + (ends ? blank : lines.breakNear(at) + lines.indent(at) + printing.step());
    }

    /** Puts a value before the first one of its list, which stays where values begin; false if it does not come first. */
    private boolean firstOfList(int from, int to, String text, String comment) {
        List<Token> tokens = written.tokens();
        Token behind = to < tokens.size() ? tokens.get(to) : null;
        int at = tokens.get(from).end();
        if (behind == null || !text.endsWith(",") || tokens.get(from).isComma() || !lines.isSameLine(at, behind.offset())
                || !lines.isBlank(at, behind.offset()) || at == behind.offset()) {
            return false;
        }
        int start = lines.start(at);
        String column = lines.text().substring(start, behind.offset()).replaceAll("[^\\t]", " ");
        String between = comment.contains("//") ? lines.breakNear(at) + column : " ";
        edits.add(new TextEdit(behind.offset(), 0, text + comment + between));
        return true;
    }

    /** Puts a value of a list that has its values on lines of their own on one, too; false if the list has not. */
    private boolean ownLine(int from, int to, String text, String comment) {
        List<Token> tokens = written.tokens();
        Token before = tokens.get(from);
        Token behind = to < tokens.size() ? tokens.get(to) : null;
        if (text.endsWith(",") && behind != null && before.isComma() && lines.startsLine(behind.offset())) {
            int at = comments.lead(before.end(), behind.offset());
            edits.add(new TextEdit(at, 0, text + comment + lines.breakNear(at) + lines.indent(at)));
            return true;
        }
        int end = behind == null ? lines.text().length() : behind.offset();
        int trailing = lines.trailing(before.end(), end);
        if (!text.startsWith(",") || !lines.startsLine(before.offset()) || trailing < 0 || units.of(before) == null
                || units.tokens(units.of(before)).getFirst() == before) {
            return false;
        }
        edits.add(new TextEdit(before.end(), 0, ","));
        edits.add(new TextEdit(trailing, 0,
                lines.breakNear(trailing) + lines.indent(before.offset()) + text.substring(1).strip() + comment));
        return true;
    }

    private boolean needsBlank(int at) {
        return at < lines.text().length() && ",}".indexOf(lines.text().charAt(at)) < 0;
    }

    private boolean isOnOneLine(int from) {
        return units.of(written.tokens().get(from)) != null;
    }

    private int lineOf(int from) {
        return written.tokens().isEmpty() ? 0 : written.parent() == null ? written.tokens().get(from).offset() : written.offset();
    }

    /** Puts fields between two tokens that stay. */
    void fields(int from, int to, List<Shape> fields) throws Unwritable {
        if (fields.isEmpty()) {
            return;
        }
        List<Token> tokens = written.tokens();
        Token before = from >= 0 ? tokens.get(from) : null;
        Token behind = to < tokens.size() ? tokens.get(to) : null;
        Shape next = units.of(behind);
        boolean above = next != null && Neighbours.isKin(next, fields.getFirst())
                && !Neighbours.isKin(units.of(before), fields.getFirst());
        if (before == null && behind == null) {
            intoEmptyFile(fields);
        } else if (before == null || above && lines.startsLine(units.tokens(next).getFirst().offset())) {
            above(from, to, fields);
        } else {
            below(from, to, fields);
        }
    }

    private void intoEmptyFile(List<Shape> fields) throws Unwritable {
        String text = lines.text();
        String lineBreak = lines.breakNear(0);
        String start = text.isBlank() || text.equals("\uFEFF") ? "" : text.endsWith("\n") ? lineBreak : lineBreak + lineBreak;
        StringBuilder added = new StringBuilder(start);
        for (Shape field : fields) {
            added.append(added.length() > start.length() ? lineBreak : "").append(texts.text(field, lineBreak, "", 0)).append(lineBreak);
        }
        edits.add(new TextEdit(text.length(), 0, added.toString()));
    }

    private void above(int from, int to, List<Shape> fields) throws Unwritable {
        Token behind = written.tokens().get(to);
        int start = comments.lead(from >= 0 ? written.tokens().get(from).end() : 0, behind.offset());
        String indent = lines.indent(start);
        String lineBreak = lines.breakNear(start);
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            String text = texts.text(fields.get(i), lineBreak, indent, neighbours.column(from, to, fields.get(i), now));
            added.append(text).append(lineBreak);
            boolean tall = Neighbours.isTall(text, lineBreak) || neighbours.isTall(units.of(behind));
            if (neighbours.isApart(fields.get(i), tall) || written.parent() == null && from < 0 && isFirstElement(behind)) {
                added.append(lineBreak);
            }
            added.append(indent);
        }
        edits.add(new TextEdit(start, 0, added.toString()));
    }

    private boolean isFirstElement(Token token) {
        return token.child() != null;
    }

    private void below(int from, int to, List<Shape> fields) throws Unwritable {
        List<Token> tokens = written.tokens();
        int last = from;
        Token behind = to < tokens.size() ? tokens.get(to) : null;
        int end = behind != null ? behind.offset() : written.parent() == null ? lines.text().length() : written.end();
        int at = lines.trailing(tokens.get(from).end(), end);
        boolean empty = isBrace(tokens.get(from), "{") && behind != null && isBrace(behind, "}");
        if (empty && lines.isSameLine(tokens.get(from).offset(), behind.offset())) {
            open(tokens.get(from), behind, fields);
            return;
        }
        if (at < 0 && behind != null && units.of(behind) != null) {
            last = neighbours.lastOnLine(to, fields.getFirst());
            int further = last + 1 < tokens.size() ? tokens.get(last + 1).offset() : lines.text().length();
            at = last == from ? -1 : lines.trailing(tokens.get(last).end(), further);
        }
        if (at < 0) {
            inline(from, behind, fields);
        } else {
            lines(from, to, at, fields);
        }
    }

    private static boolean isBrace(Token token, String brace) {
        return token.assignment() == null && token.node().getText().strip().equals(brace);
    }

    private void inline(int from, Token behind, List<Shape> fields) throws Unwritable {
        int at = written.tokens().get(from).end();
        StringBuilder added = new StringBuilder();
        for (Shape field : fields) {
            added.append(' ').append(texts.inline(field, lines.breakNear(at), lines.indent(at)));
        }
        if (Character.isWhitespace(added.charAt(added.length() - 1))) {
            intoNextLine(at, behind, added.toString());
        } else if (leads(from, behind, fields.getFirst())) {
            edits.add(new TextEdit(behind.offset(), 0, added.substring(1) + " "));
        } else {
            boolean touches = behind != null && behind.offset() == at;
            edits.add(new TextEdit(at, 0, added + (touches ? " " : "")));
        }
    }

    /** Whether a new field comes first of its kind on a line, right before the next one. */
    private boolean leads(int from, Token behind, Shape field) {
        Shape next = units.of(behind);
        Token before = written.tokens().get(from);
        return next != null && units.tokens(next).getFirst() == behind && Neighbours.isKin(next, field)
                && !Neighbours.isKin(units.of(before), field) && lines.isBlank(before.end(), behind.offset());
    }

    /** Puts in what ends with a comment that nothing can stand behind. */
    private void intoNextLine(int at, Token behind, String added) {
        boolean blank = behind != null && lines.isBlank(at, behind.offset());
        String indent = lines.indent(at) + (behind != null && isBrace(behind, "}") ? "" : printing.step());
        edits.add(new TextEdit(at, blank ? behind.offset() - at : 0, added.stripTrailing() + lines.breakNear(at) + indent));
    }

    /** Gives an empty block on one line lines of its own, if the element has the line for itself. */
    private void open(Token brace, Token closing, List<Shape> fields) throws Unwritable {
        boolean alone = neighbours.isOneLineBlock();
        int start = brace.end();
        if (alone || !lines.isBlank(start, closing.offset())) {
            inline(written.tokens().indexOf(brace), closing, fields);
            return;
        }
        String around = lines.indent(written.offset());
        String lineBreak = lines.breakNear(start);
        StringBuilder added = new StringBuilder();
        for (Shape field : fields) {
            String indent = around + printing.step();
            added.append(lineBreak).append(indent).append(texts.text(field, lineBreak, indent, printing.column(now)));
        }
        edits.add(new TextEdit(start, closing.offset() - start, added + lineBreak + around));
    }

    private void lines(int from, int to, int at, List<Shape> fields) throws Unwritable {
        List<Token> tokens = written.tokens();
        String lineBreak = lines.breakNear(at);
        String indent = neighbours.indent(from, to);
        Shape before = units.of(tokens.get(from));
        boolean tallBefore = neighbours.isTall(before);
        StringBuilder added = new StringBuilder();
        Shape last = before;
        for (Shape field : fields) {
            String text = texts.text(field, lineBreak, indent, neighbours.column(from, to, field, now));
            boolean tall = Neighbours.isTall(text, lineBreak);
            boolean apart = last != null && (Neighbours.isKin(last, field) ? neighbours.isApart(field, tall || tallBefore) : tall || tallBefore
                    || written.parent() == null && Neighbours.isElementField(field));
            added.append(apart ? lineBreak : "").append(lineBreak).append(indent).append(text);
            last = field;
            tallBefore = tall;
        }
        Shape next = to < tokens.size() ? units.of(tokens.get(to)) : null;
        boolean close = next != null && tallBefore && lines.next(at) == lines.start(tokens.get(to).offset());
        if (close && (!Neighbours.isKin(next, last) || neighbours.isApart(last, true))) {
            added.append(lineBreak);
        }
        edits.add(new TextEdit(at, 0, added.toString()));
    }
}
