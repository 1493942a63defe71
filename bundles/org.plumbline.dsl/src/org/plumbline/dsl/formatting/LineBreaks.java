package org.plumbline.dsl.formatting;

/**
 * Decides where lines end. The author's line breaks stay, save around braces, within phrases and before commas. Of several
 * empty lines one stays; none stays beside a brace or within a field. Elements begin a line; those with a block stand apart.
 */
final class LineBreaks {

    private static final int EMPTY_LINE = 2;

    private final SourceText text;
    private final Blocks blocks;
    private final boolean[] torn;
    private final int[] breaks;
    private final int[] before;
    private final int firstElement;

    /** @param torn the blocks that had one line and get several: each of their fields begins a line */
    LineBreaks(SourceText text, Blocks blocks, boolean[] torn) {
        this.text = text;
        this.blocks = blocks;
        this.torn = torn;
        this.breaks = new int[text.size() + 1];
        this.before = text.before();
        this.firstElement = (int) text.pieces().stream().takeWhile(piece -> piece.start() != Start.ELEMENT).count();
    }

    /** The number of line breaks in each gap: 2 is an empty line. */
    int[] decide() {
        int carried = 0;
        for (int i = 1; i < text.size(); i++) {
            int wanted = Math.min(EMPTY_LINE, Math.max(text.gaps().get(i).breaks(), carried));
            breaks[i] = Math.max(least(i), Math.min(most(i), wanted));
            carried = text.piece(i).kind() == PieceKind.COMMA && breaks[i] == 0 ? Math.min(1, wanted) : 0;
        }
        breaks[text.size()] = text.size() == 0 ? 0 : 1;
        for (int i = 1; i < text.size(); i++) {
            if (text.piece(i).start() == Start.ELEMENT) {
                setApart(i);
            }
        }
        return breaks;
    }

    private int least(int i) {
        if (text.piece(i - 1).kind() == PieceKind.LINE_COMMENT || closesTall(i)) {
            return 1;
        }
        Piece piece = text.piece(i);
        int before = this.before[i];
        if (piece.isComment() || before < 0 && piece.start() != Start.ELEMENT || isBroken(before, i)) {
            return 0;
        }
        boolean afterBrace = blocks.isTall(before) || before >= 0 && text.piece(before).kind() == PieceKind.CLOSE
                && blocks.isTall(blocks.around(before));
        boolean inTorn = blocks.around(i) >= 0 && torn[blocks.around(i)] && piece.start() != Start.NOTHING;
        return afterBrace || inTorn || piece.start() == Start.ELEMENT && before >= 0 ? 1 : 0;
    }

    private int most(int i) {
        Piece piece = text.piece(i);
        int before = this.before[i];
        if (closesTall(i) || blocks.isTall(before) && !isBroken(before, i)) {
            return 1;
        }
        boolean attached = piece.kind() == PieceKind.COMMA || piece.kind() == PieceKind.OPEN || piece.bond() != Bond.NONE
                || text.piece(i - 1).kind() == PieceKind.LANGUAGE_TAG && !piece.isComment();
        return attached ? 0 : goesOn(i) ? 1 : EMPTY_LINE;
    }

    private boolean goesOn(int i) {
        Piece piece = text.piece(i);
        return i > firstElement && piece.start() == Start.NOTHING && piece.kind() != PieceKind.CLOSE && !piece.isComment();
    }

    private boolean closesTall(int i) {
        return text.piece(i).kind() == PieceKind.CLOSE && blocks.isTall(blocks.around(i));
    }

    private boolean isBroken(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (breaks[i] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Puts an empty line before an element, or before the comments above it, if it or what stands before has a block. */
    private void setApart(int element) {
        int before = this.before[element];
        if (before < 0 || !endsTall(before) && !isTallElement(element)) {
            return;
        }
        int first = element;
        for (int i = element; i > before; i--) {
            if (breaks[i] == EMPTY_LINE) {
                return;
            }
            first = breaks[i] > 0 ? i : first;
        }
        breaks[first] = EMPTY_LINE;
    }

    private boolean endsTall(int last) {
        return text.piece(last).kind() == PieceKind.CLOSE && blocks.isTall(blocks.around(last));
    }

    private boolean isTallElement(int element) {
        for (int i = element + 1; i < text.size() && text.piece(i).start() != Start.ELEMENT; i++) {
            if (blocks.isTall(i) && blocks.depth(i) == blocks.depth(element)) {
                return true;
            }
        }
        return false;
    }
}
