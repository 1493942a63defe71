package org.plumbline.dsl.formatting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides how far from the margin lines begin: four blanks for each open block, four more for a line that goes on with a field,
 * unless the author put it below something on the line where the field begins; a comment like the line below it.
 */
final class Indentation {

    private final SourceText text;
    private final Blocks blocks;
    private final Statements statements;
    private final int[] blanks;

    /** @param blanks the blanks in each gap on a line; {@link #decide} sets those at the beginnings of lines */
    Indentation(SourceText text, Blocks blocks, Statements statements, int[] blanks) {
        this.text = text;
        this.blocks = blocks;
        this.statements = statements;
        this.blanks = blanks;
    }

    void decide(List<Line> lines) {
        for (Line line : lines) {
            if (!isComment(line)) {
                blanks[line.first()] = indent(line);
            }
        }
        for (Line line : lines.reversed()) {
            if (isComment(line)) {
                int below = line.last() + 1;
                blanks[line.first()] = below == text.size() || text.piece(below).kind() == PieceKind.CLOSE
                        ? margin(line.first()) : blanks[below];
            }
        }
    }

    /** The column in which a piece begins. */
    int column(int piece) {
        int column = 0;
        for (int i = statements.line(piece).first(); i < piece; i++) {
            column = Columns.after(column + blanks[i], text.piece(i).text());
        }
        return column + blanks[piece];
    }

    private int indent(Line line) {
        int margin = margin(line.first());
        if (text.piece(statements.lead(line)).kind() == PieceKind.CLOSE) {
            return margin - Columns.INDENT;
        }
        if (!statements.isContinued(line)) {
            return margin;
        }
        Line begun = statements.line(statements.of(statements.lead(line)));
        return IntStream.rangeClosed(begun.first() + 1, begun.last())
                .filter(above -> text.piece(above).column() == text.piece(line.first()).column())
                .map(this::column).findFirst().orElse(margin + Columns.INDENT);
    }

    private boolean isComment(Line line) {
        return text.piece(statements.lead(line)).isComment();
    }

    private int margin(int piece) {
        return Columns.INDENT * blocks.depth(piece);
    }
}
