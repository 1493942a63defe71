package org.plumbline.dsl.formatting;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/** Where the blocks of a text begin and end, and which of them stay on one line. */
final class Blocks {

    private static final int NONE = -1;

    private final SourceText text;
    private final int[] depths;
    private final int[] surrounding;
    private final int[] ends;
    private final BitSet oneLine = new BitSet();

    Blocks(SourceText text) {
        this.text = text;
        this.depths = new int[text.size() + 1];
        this.surrounding = new int[text.size() + 1];
        this.ends = new int[text.size()];
        Arrays.fill(ends, NONE);
        pair();
        for (int open = 0; open < text.size(); open++) {
            oneLine.set(open, ends[open] != NONE && isWrittenOnOneLine(open));
        }
    }

    /** How many blocks are open before a piece; a closing brace still counts its own. */
    int depth(int piece) {
        return depths[piece];
    }

    /** The opening brace of the innermost block around a piece, for a closing brace its own; -1 outside all blocks. */
    int around(int piece) {
        return surrounding[piece];
    }

    /** The closing brace of a block that begins with a piece. */
    int end(int open) {
        return ends[open];
    }

    /** Whether a piece opens a block that stays on one line. */
    boolean isOneLine(int open) {
        return open >= 0 && oneLine.get(open);
    }

    /** Whether a piece opens a block over several lines. */
    boolean isTall(int open) {
        return open >= 0 && ends[open] != NONE && !oneLine.get(open);
    }

    /** Gives the contents of a block lines of their own. */
    void open(int open) {
        oneLine.clear(open);
    }

    private void pair() {
        Deque<Integer> opened = new ArrayDeque<>();
        for (int i = 0; i <= text.size(); i++) {
            depths[i] = opened.size();
            surrounding[i] = opened.isEmpty() ? NONE : opened.peek();
            if (i < text.size() && text.piece(i).kind() == PieceKind.OPEN) {
                opened.push(i);
            } else if (i < text.size() && text.piece(i).kind() == PieceKind.CLOSE && !opened.isEmpty()) {
                ends[opened.pop()] = i;
            }
        }
    }

    private boolean isWrittenOnOneLine(int open) {
        for (int i = open + 1; i <= ends[open]; i++) {
            if (text.gaps().get(i).breaks() > 0 || text.piece(i).isMultiline()) {
                return false;
            }
        }
        return true;
    }
}
