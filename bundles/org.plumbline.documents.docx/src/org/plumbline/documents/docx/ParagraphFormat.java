package org.plumbline.documents.docx;

import java.util.OptionalInt;

/**
 * How a paragraph differs from its style.
 *
 * @param newPage whether it begins a page
 * @param top whether it needs no air above
 * @param list number of the list that it is an item of; 0 for none; -1 to take the style's own away
 * @param level of that list
 * @param indent of all lines, in twentieths of a point; empty for the style's
 * @param hanging how far the first line begins before the others
 */
record ParagraphFormat(String style, boolean keepNext, boolean newPage, boolean top, int list, int level, OptionalInt indent, int hanging) {

    static ParagraphFormat of(String style) {
        return new ParagraphFormat(style, false, false, false, 0, 0, OptionalInt.empty(), 0);
    }

    /** A paragraph of running text in its place. */
    static ParagraphFormat of(String style, Flow flow) {
        ParagraphFormat format = of(style).kept(flow.keepNext());
        return flow.indent() == 0 ? format : format.indented(flow.indent() + flow.kind().indent(), 0);
    }

    ParagraphFormat kept(boolean keep) {
        return new ParagraphFormat(style, keep, newPage, top, list, level, indent, hanging);
    }

    ParagraphFormat onNewPage(boolean begins) {
        return new ParagraphFormat(style, keepNext, begins, top || begins, list, level, indent, hanging);
    }

    /** A paragraph at the top of its page, which needs no air above. */
    ParagraphFormat atTop(boolean first) {
        return new ParagraphFormat(style, keepNext, newPage, top || first, list, level, indent, hanging);
    }

    ParagraphFormat item(int number, int depth) {
        return new ParagraphFormat(style, keepNext, newPage, top, number, depth, indent, hanging);
    }

    ParagraphFormat indented(int left, int first) {
        return new ParagraphFormat(style, keepNext, newPage, top, list, level, OptionalInt.of(left), first);
    }

    /** Writes the properties in the order that the schema asks for. */
    void write(Markup out) {
        out.open("w:pPr").value("w:pStyle", style);
        if (keepNext) {
            out.empty("w:keepNext");
        }
        if (newPage) {
            out.empty("w:pageBreakBefore");
        }
        if (list != 0) {
            out.open("w:numPr").value("w:ilvl", level).value("w:numId", Math.max(0, list)).close("w:numPr");
        }
        if (top) {
            out.empty("w:spacing", "w:before", "0");
        }
        indent.ifPresent(left -> out.empty("w:ind", "w:left", Integer.toString(left),
                "w:hanging", Integer.toString(hanging)));
        out.close("w:pPr");
    }
}
