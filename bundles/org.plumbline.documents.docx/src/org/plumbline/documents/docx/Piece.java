package org.plumbline.documents.docx;

import java.util.List;

import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.LinkTarget;
import org.plumbline.drawing.TextDirection;

/** A part of a line of text, nested only where the format nests. */
sealed interface Piece {

    /** What stands for a piece that does not influence the order of its neighbours. */
    String NEUTRAL = "\uFFFC";

    /** The characters that decide the order of the line. */
    String order();

    /** Characters in one look. */
    record Words(String text, RunFormat format) implements Piece {
        @Override
        public String order() {
            return text;
        }
    }

    /** A forced end of line. */
    record Break() implements Piece {
        @Override
        public String order() {
            return NEUTRAL;
        }
    }

    /** Words that lead elsewhere. */
    record Linked(LinkTarget target, List<Piece> pieces) implements Piece {
        @Override
        public String order() {
            return Piece.order(pieces);
        }
    }

    /** Label and number of another place. */
    record Referring(Anchor to, RunFormat format) implements Piece {
        @Override
        public String order() {
            return NEUTRAL;
        }
    }

    /**
     * Words with a direction of their own.
     *
     * @param format of what keeps them apart
     */
    record Isolated(TextDirection direction, RunFormat format, List<Piece> pieces) implements Piece {
        @Override
        public String order() {
            return NEUTRAL;
        }
    }

    /** The characters that decide the order of a line. */
    static String order(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(piece.order()));
        return out.toString();
    }
}
