package org.plumbline.dsl.syntax;

/** Says that the blocks of a text lie too deep in each other. Whoever reads texts tells it as a reason why a file is unreadable. */
public final class TooManyBlocks extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line of the block that is one too many, from 1 */
    TooManyBlocks(int line) {
        super("The blocks of this file are nested too deeply to be read. Look for blocks that are not closed.");
        this.line = line;
    }

    /** The line of the block that is one too many, from 1. */
    public int line() {
        return line;
    }
}
