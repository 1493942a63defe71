package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.Collections;
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

    Insertion(WrittenElement written, EObject now, Units units, Lines lines, Printing printing, List<TextEdit> edits) {
        this.written = written;
        this.now = now;
        this.units = units;
        this.lines = lines;
        this.printing = printing;
        this.edits = edits;
        this.comments = new Removal(written, units, lines, edits);
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
            String text = (isOneLineBlock() ? printer.flat() : printer).shapes(parts, now).text();
            boolean touches = to < tokens.size() && tokens.get(to).offset() == at && !text.endsWith(",");
            edits.add(new TextEdit(at, 0, (text.startsWith(",") ? "" : " ") + text + (touches && needsBlank(at) ? " " : "")));
        } else {
            int at = to < tokens.size() ? tokens.get(to).offset() : written.offset();
            edits.add(new TextEdit(at, 0, printing.at(at).shapes(parts, now).text() + " "));
        }
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

    /** Whether the element stands in a block of another one that has only one line. */
    private boolean isOneLineBlock() {
        if (written.parent() == null || written.parent().parent() == null) {
            return false;
        }
        int start = lines.start(written.offset());
        String line = lines.text().substring(start, written.offset());
        return line.chars().filter(c -> c == '{').count() > line.chars().filter(c -> c == '}').count();
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
        boolean above = next != null && isKin(next, fields.getFirst()) && !isKin(units.of(before), fields.getFirst());
        if (before == null && behind == null) {
            intoEmptyFile(fields);
        } else if (before == null || above && lines.startsLine(units.tokens(next).getFirst().offset())) {
            above(from, to, fields);
        } else {
            below(from, to, fields);
        }
    }

    private static boolean isKin(Shape unit, Shape field) {
        return unit != null && !Collections.disjoint(Units.features(unit), Units.features(field));
    }

    private void intoEmptyFile(List<Shape> fields) throws Unwritable {
        String text = lines.text();
        String lineBreak = lines.breakNear(0);
        String start = text.isBlank() || text.equals("\uFEFF") ? "" : text.endsWith("\n") ? lineBreak : lineBreak + lineBreak;
        StringBuilder added = new StringBuilder(start);
        for (Shape field : fields) {
            added.append(added.length() > start.length() ? lineBreak : "").append(text(field, lineBreak, "", 0)).append(lineBreak);
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
            String text = text(fields.get(i), lineBreak, indent, column(from, to, fields.get(i)));
            added.append(text).append(lineBreak);
            boolean tall = isTall(text, lineBreak) || isTall(units.of(behind));
            if (isApart(fields.get(i), tall) || written.parent() == null && from < 0 && isFirstElement(behind)) {
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
            last = lastOnLine(to, fields);
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

    /** The last token of the fields that end on the line of a token, if none of them has to do with the new ones; else the one before. */
    private int lastOnLine(int to, List<Shape> fields) {
        List<Token> tokens = written.tokens();
        int last = to - 1;
        int line = tokens.get(to).offset();
        while (last + 1 < tokens.size() && lines.isSameLine(line, tokens.get(last + 1).offset())) {
            Shape unit = units.of(tokens.get(last + 1));
            if (unit == null || isKin(unit, fields.getFirst()) || !lines.isSameLine(line, units.tokens(unit).getLast().end())) {
                return to - 1;
            }
            last = tokens.indexOf(units.tokens(unit).getLast());
        }
        return last;
    }

    private void inline(int from, Token behind, List<Shape> fields) throws Unwritable {
        int at = written.tokens().get(from).end();
        StringBuilder added = new StringBuilder();
        for (Shape field : fields) {
            added.append(' ').append(printing.at(at).flat().field(field, now, 0).text());
        }
        boolean touches = behind != null && behind.offset() == at;
        edits.add(new TextEdit(at, 0, added + (touches ? " " : "")));
    }

    /** Gives an empty block on one line lines of its own, if the element has the line for itself. */
    private void open(Token brace, Token closing, List<Shape> fields) throws Unwritable {
        boolean alone = isOneLineBlock();
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
            added.append(lineBreak).append(indent).append(text(field, lineBreak, indent, printing.column(now)));
        }
        edits.add(new TextEdit(start, closing.offset() - start, added + lineBreak + around));
    }

    private void lines(int from, int to, int at, List<Shape> fields) throws Unwritable {
        List<Token> tokens = written.tokens();
        String lineBreak = lines.breakNear(at);
        String indent = indent(from, to);
        Shape before = units.of(tokens.get(from));
        boolean tallBefore = isTall(before);
        StringBuilder added = new StringBuilder();
        Shape last = before;
        for (Shape field : fields) {
            String text = text(field, lineBreak, indent, column(from, to, field));
            boolean tall = isTall(text, lineBreak);
            boolean apart = last != null && (isKin(last, field) ? isApart(field, tall || tallBefore) : tall || tallBefore
                    || written.parent() == null && isElementField(field));
            added.append(apart ? lineBreak : "").append(lineBreak).append(indent).append(text);
            last = field;
            tallBefore = tall;
        }
        Shape next = to < tokens.size() ? units.of(tokens.get(to)) : null;
        boolean close = next != null && tallBefore && lines.next(at) == lines.start(tokens.get(to).offset());
        if (close && (!isKin(next, last) || isApart(last, true))) {
            added.append(lineBreak);
        }
        edits.add(new TextEdit(at, 0, added.toString()));
    }

    private static boolean isElementField(Shape field) {
        return field.leaves().stream().anyMatch(leaf -> leaf.part() instanceof Part.Value place && place.isElement());
    }

    private String indent(int from, int to) {
        List<Token> tokens = written.tokens();
        List<Shape> neighbours = new ArrayList<>();
        neighbours.add(units.of(tokens.get(from)));
        neighbours.add(to < tokens.size() ? units.of(tokens.get(to)) : null);
        for (Shape unit : neighbours) {
            if (unit != null && lines.startsLine(units.tokens(unit).getFirst().offset())) {
                return lines.indent(units.tokens(unit).getFirst().offset());
            }
        }
        if (written.parent() == null) {
            return "";
        }
        return units.all().stream().map(unit -> units.tokens(unit).getFirst().offset()).filter(lines::startsLine).findFirst()
                .map(lines::indent).orElseGet(() -> lines.indent(written.offset()) + printing.step());
    }

    private int column(int from, int to, Shape field) {
        List<Token> tokens = written.tokens();
        Shape before = from >= 0 ? units.of(tokens.get(from)) : null;
        Shape next = to < tokens.size() ? units.of(tokens.get(to)) : null;
        if (isKin(before, field) || isKin(next, field)) {
            return printing.column(units, isKin(before, field) ? before : next);
        }
        int column = before == null ? 0 : printing.column(units, before);
        column = column == 0 && next != null ? printing.column(units, next) : column;
        column = column == 0 ? printing.column(units) : column;
        return column == 0 && units.all().isEmpty() ? printing.column(now) : column;
    }

    /** The text of a field, and if it stood elsewhere, the comments that it had there. */
    private String text(Shape field, String lineBreak, String indent, int column) throws Unwritable {
        String plain = printing.printer(lineBreak, indent).field(field, now, column).text();
        if (column > 0 && isTall(plain, lineBreak) && printing.movedInto(field) == null) {
            plain = printing.printer(lineBreak, indent).field(field, now, 0).text();
        }
        WrittenElement moved = printing.movedInto(field);
        return moved == null ? plain : withComments(moved, plain, indent);
    }

    private String withComments(WrittenElement moved, String plain, String indent) {
        Units around = printing.around(moved);
        WrittenElement parent = moved.parent();
        Token token = parent.tokens().stream().filter(one -> one.child() == moved).findFirst().orElseThrow();
        Shape unit = around.of(token);
        if (unit == null || around.tokens(unit).stream().anyMatch(other -> other != token && other.assignment() != null)) {
            return plain;
        }
        int first = parent.tokens().indexOf(around.tokens(unit).getFirst());
        int last = parent.tokens().indexOf(around.tokens(unit).getLast());
        return new Removal(parent, around, lines, List.of()).withComments(first, last, plain, indent);
    }

    private boolean isApart(Shape field, boolean tall) {
        Set<String> features = Units.features(field);
        List<Shape> kin = units.all().stream().filter(unit -> !Collections.disjoint(Units.features(unit), features)).toList();
        for (int i = 1; i < kin.size(); i++) {
            Token end = units.tokens(kin.get(i - 1)).getLast();
            Token start = units.tokens(kin.get(i)).getFirst();
            if (written.tokens().indexOf(start) == written.tokens().indexOf(end) + 1) {
                int lead = comments.lead(end.end(), start.offset());
                int above = lines.previous(lines.start(lead));
                return above >= 0 && lines.isBlankLine(above);
            }
        }
        return tall || written.parent() == null && isElementField(field) && kin.isEmpty();
    }

    private boolean isTall(Shape unit) {
        if (unit == null) {
            return false;
        }
        List<Token> tokens = units.tokens(unit);
        String text = lines.text().substring(tokens.getFirst().offset(), tokens.getLast().end());
        return text.endsWith("}") && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0);
    }

    private static boolean isTall(String text, String lineBreak) {
        return text.endsWith("}") && text.contains(lineBreak);
    }
}
