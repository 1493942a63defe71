package org.plumbline.dsl.writing;

import java.util.List;

/** Puts new fields into a text where a person would put them, in the style of those around them. For one element. */
final class FieldInsertion {

    private final EditedElement element;
    private final Units units;
    private final Lines lines;
    private final Neighbours neighbours;
    private final FieldText texts;

    FieldInsertion(EditedElement element) {
        this.element = element;
        this.units = element.units();
        this.lines = element.lines();
        this.neighbours = new Neighbours(element);
        this.texts = new FieldText(element);
    }

    /** Puts fields between two tokens that stay; indexes of tokens, -1 and their number for the ends. */
    void insert(int from, int to, List<Shape> fields) throws Unwritable {
        if (fields.isEmpty()) {
            return;
        }
        List<Token> tokens = element.tokens();
        Token before = from >= 0 ? tokens.get(from) : null;
        Token behind = to < tokens.size() ? tokens.get(to) : null;
        Shape next = units.of(behind);
        boolean above = next != null && Neighbours.isNearer(next, units.of(before), fields.getFirst());
        if (before == null && behind == null) {
            intoEmptyFile(fields);
        } else if (above && neighbours.isShared(next, fields.getFirst())) {
            beside(before == null ? 0 : element.comments().end(from), behind, fields);
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
        element.insert(text.length(), added.toString());
    }

    /** Puts fields before one that has others of its kind on its line. */
    private void beside(int from, Token next, List<Shape> fields) throws Unwritable {
        StringBuilder added = new StringBuilder();
        for (Shape field : fields) {
            String text = texts.inline(field, lines.breakNear(next.offset()), lines.indent(next.offset()));
            added.append(text).append(Character.isWhitespace(text.charAt(text.length() - 1)) ? "" : " ");
        }
        int lead = element.comments().lead(from, next.offset());
        element.insert(lines.isSameLine(lead, next.offset()) ? lead : next.offset(), added.toString());
    }

    private void above(int from, int to, List<Shape> fields) throws Unwritable {
        Token behind = element.tokens().get(to);
        int start = element.comments().lead(from >= 0 ? element.tokens().get(from).end() : 0, behind.offset());
        String indent = lines.indent(start);
        String lineBreak = lines.breakNear(start);
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            String text = texts.text(fields.get(i), lineBreak, indent, neighbours.column(from, to, fields.get(i)));
            added.append(text).append(lineBreak);
            boolean tall = Neighbours.isTall(text, lineBreak) || neighbours.isTall(units.of(behind));
            if (neighbours.isApart(fields.get(i), tall) || element.isFile() && from < 0 && isFirstElement(behind)) {
                added.append(lineBreak);
            }
            added.append(indent);
        }
        element.insert(start, added.toString());
    }

    private boolean isFirstElement(Token token) {
        return token.child() != null;
    }

    private void below(int from, int to, List<Shape> fields) throws Unwritable {
        List<Token> tokens = element.tokens();
        int last = from;
        Token behind = to < tokens.size() ? tokens.get(to) : null;
        int end = behind != null ? behind.offset() : element.isFile() ? lines.text().length() : element.written().end();
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
        int at = element.comments().end(from);
        StringBuilder added = new StringBuilder();
        for (Shape field : fields) {
            String text = texts.inline(field, lines.breakNear(at), lines.indent(at));
            added.append(text.startsWith("//") ? lines.breakNear(at) + element.printing().deeper(lines.indent(at)) : " ").append(text);
        }
        if (Character.isWhitespace(added.charAt(added.length() - 1))) {
            intoNextLine(at, behind, added.toString());
        } else if (added.charAt(0) == ' ' && leads(from, behind, fields.getFirst())) {
            element.insert(behind.offset(), added.substring(1) + " ");
        } else {
            boolean touches = behind != null && behind.offset() == at;
            element.insert(at, added + (touches ? " " : ""));
        }
    }

    /** Whether a new field comes first of its kind on a line, right before the next one. */
    private boolean leads(int from, Token behind, Shape field) {
        Shape next = units.of(behind);
        Token before = element.tokens().get(from);
        return next != null && units.tokens(next).getFirst() == behind && Neighbours.isKin(next, field)
                && !Neighbours.isKin(units.of(before), field) && lines.isBlank(before.end(), behind.offset());
    }

    /** Puts in what ends with a comment that nothing can stand behind. */
    private void intoNextLine(int at, Token behind, String added) {
        boolean blank = behind != null && lines.isBlank(at, behind.offset());
        String around = lines.indent(at);
        String indent = behind != null && isBrace(behind, "}") ? around : element.printing().deeper(around);
        element.replace(at, blank ? behind.offset() : at, added.stripTrailing() + lines.breakNear(at) + indent);
    }

    /** Gives an empty block on one line lines of its own, if the element has the line for itself. */
    private void open(Token brace, Token closing, List<Shape> fields) throws Unwritable {
        boolean alone = neighbours.isOneLineBlock();
        int start = brace.end();
        if (alone || !lines.isBlank(start, closing.offset())) {
            inline(element.tokens().indexOf(brace), closing, fields);
            return;
        }
        String around = lines.indent(element.written().offset());
        String lineBreak = lines.breakNear(start);
        StringBuilder added = new StringBuilder();
        for (Shape field : fields) {
            String indent = element.printing().deeper(around);
            added.append(lineBreak).append(indent).append(texts.text(field, lineBreak, indent, element.printing().column(element.now())));
        }
        element.replace(start, closing.offset(), added + lineBreak + around);
    }

    private void lines(int from, int to, int at, List<Shape> fields) throws Unwritable {
        List<Token> tokens = element.tokens();
        String lineBreak = lines.breakNear(at);
        String indent = neighbours.indent(from, to);
        Shape before = units.of(tokens.get(from));
        boolean tallBefore = neighbours.isTall(before);
        StringBuilder added = new StringBuilder();
        Shape last = before;
        for (Shape field : fields) {
            String text = texts.text(field, lineBreak, indent, neighbours.column(from, to, field));
            boolean tall = Neighbours.isTall(text, lineBreak);
            boolean apart = last != null && (Neighbours.isKin(last, field) ? neighbours.isApart(field, tall || tallBefore)
                    : tall || tallBefore || element.isFile() && Neighbours.isElementField(field));
            added.append(apart ? lineBreak : "").append(lineBreak).append(indent).append(text);
            last = field;
            tallBefore = tall;
        }
        Shape next = to < tokens.size() ? units.of(tokens.get(to)) : null;
        boolean close = next != null && tallBefore && lines.next(at) == lines.start(tokens.get(to).offset());
        if (close && (!Neighbours.isKin(next, last) || neighbours.isApart(last, true))) {
            added.append(lineBreak);
        }
        element.insert(at, added.toString());
    }
}
