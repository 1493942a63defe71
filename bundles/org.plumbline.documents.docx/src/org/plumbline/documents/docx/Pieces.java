package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.LinkTarget;
import org.plumbline.drawing.TextDirection;

/** Takes running text apart: nested looks become one look for each piece. */
final class Pieces {

    private final boolean links;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(boolean links) {
        this.links = links;
    }

    /**
     * The pieces of a paragraph.
     *
     * @param links whether what leads elsewhere shall lead there; inside a link it cannot
     */
    static List<Piece> of(List<Inline> inlines, RunFormat format, TextDirection direction, boolean links) {
        Pieces all = new Pieces(links);
        inlines.forEach(inline -> all.add(inline, format, direction));
        return List.copyOf(all.pieces);
    }

    private void add(Inline inline, RunFormat format, TextDirection direction) {
        switch (inline) {
            case Inline.Text text -> pieces.add(new Piece.Words(text.text(), format));
            case Inline.Strong strong -> strong.inlines().forEach(inner -> add(inner, format.asStrong(), direction));
            case Inline.Emphasis emphasis -> emphasis.inlines().forEach(inner -> add(inner, format.asEmphasis(), direction));
            case Inline.Code code -> pieces.add(new Piece.Isolated(TextDirection.LEFT_TO_RIGHT, format,
                    List.of(new Piece.Words(code.text(), format.asCode()))));
            case Inline.Link link -> link(link, format, direction);
            case Inline.Reference reference -> pieces.add(new Piece.Referring(reference.to(), format));
            case Inline.LineBreak lineBreak -> pieces.add(new Piece.Break());
            case Inline.Isolate isolate -> isolate(isolate, format, direction);
        }
    }

    private void link(Inline.Link link, RunFormat format, TextDirection direction) {
        if (links && Target.isUsable(link.target())) {
            String style = link.target() instanceof LinkTarget.External ? "Hyperlink" : "CrossReference";
            pieces.add(new Piece.Linked(link.target(), of(link.inlines(), format.in(style), direction, false)));
        } else {
            link.inlines().forEach(inner -> add(inner, format, direction));
        }
    }

    private void isolate(Inline.Isolate isolate, RunFormat format, TextDirection around) {
        RunFormat own = format.speaking(isolate.language());
        TextDirection direction = isolate.direction()
                .orElseGet(() -> TextDirection.of(Piece.order(of(isolate.inlines(), own, around, false)), around));
        pieces.add(new Piece.Isolated(direction, format, of(isolate.inlines(), own, direction, links)));
    }
}
