package org.plumbline.documents.docx;

import org.plumbline.documents.model.TableSplit;

/**
 * Where blocks stand.
 *
 * @param kind how running text looks there
 * @param width from the beginning of a line to its end, before indentation, in twentieths of a point
 * @param height of the page's text
 * @param indent of all lines, in twentieths of a point
 * @param level how many lists are around
 * @param room of a table, in ems of its letters
 * @param inCell whether a table's cell is around
 * @param keepNext whether all paragraphs stay on the page of the next one
 * @param look of running text beyond its style
 */
record Flow(TextKind kind, int width, int height, int indent, int level, double room, boolean inCell, boolean keepNext,
        RunFormat look) {

    /** How far a level of a list is indented; {@code numbering.xml} says the same. */
    static final int LIST_INDENT = 340;
    private static final int NARROWEST = 300;

    /** The text of a page. */
    static Flow of(Sheet sheet) {
        double room = sheet.landscape() ? TableSplit.LANDSCAPE : TableSplit.PORTRAIT;
        return new Flow(TextKind.BODY, sheet.textWidth(), sheet.textHeight(), 0, 0, room, false, false, RunFormat.PLAIN);
    }

    /** What indentation leaves of the width. */
    int available() {
        return Math.max(NARROWEST, width - indent);
    }

    /** The same place with text of that kind. */
    Flow as(TextKind other) {
        return new Flow(other, width, height, indent, level, room, inCell, keepNext, look);
    }

    /** The same place with text of that look. */
    Flow looking(RunFormat other) {
        return new Flow(kind, width, height, indent, level, room, inCell, keepNext, other);
    }

    /** A cell of that width. */
    Flow cell(TextKind other, int cellWidth, boolean keep) {
        int inner = Math.max(NARROWEST, cellWidth);
        return new Flow(other, inner, height, 0, 0, Math.max(1, room * inner / width), true, keep, RunFormat.PLAIN);
    }

    /** The text of a list's item. */
    Flow item() {
        int deeper = Math.min(indent + LIST_INDENT, width / 2);
        return new Flow(kind, width, height, deeper, level + 1, room, inCell, keepNext, look);
    }

    /** A block that is indented. */
    Flow indented(int more) {
        return new Flow(kind, width, height, Math.min(indent + more, width / 2), level, room, inCell, keepNext, look);
    }
}
