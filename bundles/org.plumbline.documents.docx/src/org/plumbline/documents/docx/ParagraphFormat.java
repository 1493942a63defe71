package org.plumbline.documents.docx;

import java.util.Optional;

/**
 * How a paragraph differs from its style.
 *
 * @param newPage whether it begins a page
 * @param top whether it needs no air above
 * @param list number of the list that it is an item of; 0 for none; -1 to take the style's own away
 * @param level of that list
 * @param indent empty for the style's
 */
record ParagraphFormat(String style, boolean keepNext, boolean newPage, boolean top, int list, int level, Optional<Indent> indent) {

    /**
     * Where lines begin and end, in twentieths of a point from the margins.
     *
     * @param hanging how far the first line begins before the others
     */
    record Indent(int start, int hanging, int end) {
    }

    static ParagraphFormat of(String style) {
        return new ParagraphFormat(style, false, false, false, 0, 0, Optional.empty());
    }

    /** A paragraph of running text in its place. */
    static ParagraphFormat of(String style, Flow flow) {
        ParagraphFormat format = of(style).kept(flow.keepNext());
        return flow.indent() == 0 ? format : format.indented(flow.indent() + flow.kind().indent(), 0);
    }

    ParagraphFormat kept(boolean keep) {
        return new ParagraphFormat(style, keep, newPage, top, list, level, indent);
    }

    ParagraphFormat onNewPage(boolean begins) {
        return new ParagraphFormat(style, keepNext, begins, top || begins, list, level, indent);
    }

    /** A paragraph at the top of its page, which needs no air above. */
    ParagraphFormat atTop(boolean first) {
        return new ParagraphFormat(style, keepNext, newPage, top || first, list, level, indent);
    }

    ParagraphFormat item(int number, int depth) {
        return new ParagraphFormat(style, keepNext, newPage, top, number, depth, indent);
    }

    ParagraphFormat indented(int left, int first) {
        return new ParagraphFormat(style, keepNext, newPage, top, list, level, Optional.of(new Indent(left, first, 0)));
    }

    ParagraphFormat within(Indent other) {
        return new ParagraphFormat(style, keepNext, newPage, top, list, level, Optional.of(other));
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
        indent.ifPresent(lines -> out.empty("w:ind", "w:left", Integer.toString(lines.start()),
                "w:right", Integer.toString(lines.end()),
                "w:hanging", Integer.toString(lines.hanging())));
        out.close("w:pPr");
    }
}
