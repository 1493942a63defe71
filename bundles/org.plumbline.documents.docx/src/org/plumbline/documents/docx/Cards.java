package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Shade;
import org.plumbline.drawing.TextDirection;

/** Writes cards: a frame with code, name and badges above the facts. */
final class Cards {

    /** A blank at which no line ends. */
    private static final String FIRM = "\u00A0";

    private final Blocks blocks;

    Cards(Blocks blocks) {
        this.blocks = blocks;
    }

    void write(CardBlock card, Flow flow) {
        new Frame(blocks, "PlumblineCard", card.code()).write(flow, TextKind.CARD, card.blocks(), inside -> {
            blocks.story().place(card.anchor());
            blocks.story().paragraph(ParagraphFormat.of("CardTitle").kept(true), () -> title(card));
            blocks.write(card.blocks(), inside);
        });
    }

    private void title(CardBlock card) {
        TextDirection direction = blocks.context().direction();
        List<Piece> pieces = new ArrayList<>();
        if (!card.code().isEmpty()) {
            pieces.addAll(Pieces.of(List.of(Inline.isolate(card.code())), RunFormat.styled("CardCode"), direction, false));
            pieces.add(new Piece.Words(" ", RunFormat.PLAIN));
        }
        pieces.addAll(Pieces.of(card.name(), RunFormat.PLAIN, direction, true));
        for (Shade badge : card.badges()) {
            RunFormat format = RunFormat.styled("Badge").upon(badge.paint().ground());
            pieces.add(new Piece.Words("  ", RunFormat.PLAIN));
            pieces.add(new Piece.Isolated(TextDirection.of(badge.label(), direction), format,
                    List.of(new Piece.Words(FIRM + badge.label() + FIRM, format))));
        }
        blocks.runs().write(pieces);
    }
}
