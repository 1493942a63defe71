package org.plumbline.documents.pdf.fo;

import java.util.List;

import org.plumbline.documents.model.CodeBlock;
import org.plumbline.documents.model.Inline;
import org.plumbline.drawing.TextDirection;

/** Writes text whose line breaks and spaces count; it runs from left to right in every document. */
final class FoCode {

    private static final double PADDING = 6;
    private static final String TAB = "    ";
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final FoContext context;
    private final Fo out;

    FoCode(FoContext context, Fo out) {
        this.context = context;
        this.out = out;
    }

    void write(CodeBlock code, Place place, double after) {
        out.open("block", "margin", "0pt", "padding", Paper.pt(PADDING), "background-color", context.colors().band().hex(),
                "space-after", Paper.pt(after), "text-align", "left", "font-size", Paper.pt(place.size() * 0.92));
        Place inside = place.inside(2 * PADDING).sized(place.size() * 0.92);
        code.text().lines().forEach(line -> line(line.replace("\t", TAB), inside));
        out.close();
    }

    private void line(String line, Place place) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        String indented = Character.toString(NO_BREAK_SPACE).repeat(spaces) + line.substring(spaces);
        out.open("block");
        FoInlines.write(context, out, List.of(new Inline.Isolate(List.of(Inline.text(indented.isEmpty() ? " " : indented)),
                java.util.Optional.empty(), java.util.Optional.of(TextDirection.LEFT_TO_RIGHT))), place, false);
        out.close();
    }
}
