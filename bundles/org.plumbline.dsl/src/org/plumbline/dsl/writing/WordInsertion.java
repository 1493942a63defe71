package org.plumbline.dsl.writing;

import java.util.List;

/** Puts new words and values into the head of an element, or into a field that is there. For one element. */
final class WordInsertion {

    private final EditedElement element;
    private final Units units;
    private final Lines lines;
    private final Printing printing;
    private final boolean oneLine;

    WordInsertion(EditedElement element) {
        this.element = element;
        this.units = element.units();
        this.lines = element.lines();
        this.printing = element.printing();
        this.oneLine = new Neighbours(element).isOneLineBlock();
    }

    /** Puts parts in the place of tokens between which there are only blanks. */
    void replace(List<Token> gone, List<Shape> parts) throws Unwritable {
        int start = gone.getFirst().offset();
        String text = printing.at(start).shapes(parts, element.now()).text();
        element.replace(start, gone.getLast().end(), text);
    }

    /** Puts parts behind a token; indexes of tokens, -1 and their number for the ends. */
    void insert(int from, int to, List<Shape> parts) throws Unwritable {
        List<Token> tokens = element.tokens();
        if (from >= 0) {
            String text = text(from, to, parts);
            if (!ownLine(from, to, text) && !firstOfList(from, to, text) && !aroundComment(from, parts, text)) {
                int at = tokens.get(from).end();
                boolean touches = to < tokens.size() && tokens.get(to).offset() == at && !text.endsWith(",");
                String blanks = text.startsWith(",") ? "" : tokens.get(from).isComma() ? behindComma(from, to) : " ";
                element.insert(at, blanks + text + (touches && needsBlank(at) ? " " : ""));
            }
        } else {
            int at = to < tokens.size() ? tokens.get(to).offset() : element.written().offset();
            element.insert(at, printing.at(at).shapes(parts, element.now()).text() + " ");
        }
    }

    private String text(int from, int to, List<Shape> parts) throws Unwritable {
        Token before = element.tokens().get(from);
        int at = units.of(before) != null ? before.end() : lineOf(from);
        Printer printer = printing.at(at).behindComma(behindComma(from, to));
        String text = (oneLine ? printer.flat() : printer).shapes(parts, element.now()).text();
        return text.startsWith(",") || text.endsWith(",") ? text : printing.withComments(parts, text, at);
    }

    /** Puts values before the first one of their list, which stays where values begin; false if they do not come first. */
    private boolean firstOfList(int from, int to, String text) {
        List<Token> tokens = element.tokens();
        Token behind = to < tokens.size() ? tokens.get(to) : null;
        int at = tokens.get(from).end();
        if (behind == null || !text.endsWith(",") || tokens.get(from).isComma() || !lines.isSameLine(at, behind.offset())
                || !lines.isBlank(at, behind.offset()) || at == behind.offset()) {
            return false;
        }
        element.insert(behind.offset(), text + behindComma(from, to));
        return true;
    }

    /** What stands behind the commas of the list that ends or begins between two tokens; one blank where that does not show. */
    private String behindComma(int from, int to) {
        List<Token> tokens = element.tokens();
        for (int i = Math.max(from, 0); i <= to && i < tokens.size(); i++) {
            if (units.leaf(tokens.get(i)).parent() instanceof Shape.Series series && !series.separators().isEmpty()) {
                Token comma = series.separators().getFirst().token();
                String blanks = lines.text().substring(comma.end(), tokens.get(tokens.indexOf(comma) + 1).offset());
                boolean line = blanks.chars().noneMatch(c -> Lines.isBreak((char) c));
                return line && lines.isBlank(comma.end(), comma.end() + blanks.length()) ? blanks : " ";
            }
        }
        return " ";
    }

    /** Puts a value of a list that has its values on lines of their own on one, too; false if the list has not. */
    private boolean ownLine(int from, int to, String text) {
        List<Token> tokens = element.tokens();
        Token before = tokens.get(from);
        Token behind = to < tokens.size() ? tokens.get(to) : null;
        if (text.endsWith(",") && behind != null && before.isComma() && lines.startsLine(behind.offset())) {
            int at = element.comments().lead(before.end(), behind.offset());
            element.insert(at, text + lines.breakNear(at) + lines.indent(at));
            return true;
        }
        int trailing = lines.trailing(before.end(), behind == null ? element.comments().startBehind(from) : behind.offset());
        if (!text.startsWith(",") || !lines.startsLine(before.offset()) || trailing < 0 || units.of(before) == null
                || units.tokens(units.of(before)).getFirst() == before) {
            return false;
        }
        element.insert(before.end(), ",");
        element.insert(trailing, lines.breakNear(trailing) + lines.indent(before.offset()) + text.substring(1).strip());
        return true;
    }

    /** Opens a block before the comment behind an element on its line, which speaks of the line; false if there is none. */
    private boolean aroundComment(int from, List<Shape> parts, String text) {
        int at = element.tokens().get(from).end();
        int trailing = lines.trailing(at, element.comments().startBehind(from));
        int opened = text.indexOf(lines.breakNear(at));
        boolean block = parts.stream().anyMatch(part -> part.leaves().stream().anyMatch(Leaf::opensBlock));
        if (!block || trailing <= at || opened < 1 || text.charAt(opened - 1) != '{') {
            return false;
        }
        element.insert(at, " " + text.substring(0, opened));
        element.insert(trailing, text.substring(opened));
        return true;
    }

    private boolean needsBlank(int at) {
        return at < lines.text().length() && ",}".indexOf(lines.text().charAt(at)) < 0;
    }

    private int lineOf(int from) {
        return element.tokens().isEmpty() ? 0 : element.isFile() ? element.tokens().get(from).offset() : element.written().offset();
    }
}
