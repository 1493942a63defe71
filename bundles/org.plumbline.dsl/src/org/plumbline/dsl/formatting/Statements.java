package org.plumbline.dsl.formatting;

import java.util.Arrays;
import java.util.List;

/**
 * Tells which lines begin something and which go on with what began before. In a block of values without fields every line is
 * a beginning.
 */
final class Statements {

    private static final int NONE = -1;

    private final SourceText text;
    private final Blocks blocks;
    private final int[] statements;
    private final Line[] lines;

    Statements(SourceText text, Blocks blocks, List<Line> lines) {
        this.text = text;
        this.blocks = blocks;
        this.statements = new int[text.size()];
        this.lines = new Line[text.size()];
        for (Line line : lines) {
            Arrays.fill(this.lines, line.first(), line.last() + 1, line);
        }
        find();
    }

    /** The line on which a piece stands. */
    Line line(int piece) {
        return lines[piece];
    }

    /** The piece with which the element or field begins that a piece belongs to; -1 if there is none. */
    int of(int piece) {
        return statements[piece];
    }

    /** The last of the words with which an element or field begins; the piece before, if it begins with a value. */
    int lastWord(int statement) {
        if (text.piece(statement).kind() == PieceKind.LANGUAGE_TAG) {
            return statement;
        }
        if (text.piece(statement).kind() != PieceKind.WORD) {
            return statement - 1;
        }
        int last = statement;
        while (last + 1 < text.size() && text.piece(last + 1).bond() == Bond.PHRASE) {
            last++;
        }
        return last;
    }

    /** The first piece of a line that is no comment; the first piece, if there are only comments. */
    int lead(Line line) {
        int lead = line.first();
        while (lead < line.last() && text.piece(lead).isComment()) {
            lead++;
        }
        return text.piece(lead).isComment() ? line.first() : lead;
    }

    /** Whether a line goes on with a field or header, and is not a comment, a brace or a translation below its field. */
    boolean isContinued(Line line) {
        int lead = lead(line);
        return switch (text.piece(lead).kind()) {
            case OPEN, CLOSE, LINE_COMMENT, BLOCK_COMMENT -> false;
            default -> statements[lead] != NONE && statements[lead] != lead && !isTranslation(line);
        };
    }

    /** Whether a line begins with a language and stands no deeper than the line of the field that it translates. */
    boolean isTranslation(Line line) {
        Piece piece = text.piece(line.first());
        int field = statements[line.first()];
        if (piece.kind() != PieceKind.LANGUAGE_TAG || field == NONE || blocks.depth(field) == 0) {
            return false;
        }
        Line begun = lines[field];
        int lead = lead(begun);
        return statements[lead] == lead && piece.column() <= text.piece(begun.first()).column();
    }

    private void find() {
        int[] open = new int[text.size() + 2];
        Arrays.fill(open, NONE);
        for (int i = 0; i < text.size(); i++) {
            int depth = blocks.depth(i);
            Piece piece = text.piece(i);
            if (piece.start() != Start.NOTHING || piece.kind() == PieceKind.CLOSE) {
                open[depth] = i;
            }
            statements[i] = open[depth];
            if (piece.kind() == PieceKind.OPEN) {
                open[depth + 1] = NONE;
            }
        }
    }
}
