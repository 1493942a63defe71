package org.plumbline.dsl.syntax;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.plumbline.dsl.parser.antlr.internal.InternalPlumbLexer;

/**
 * Refuses a text whose blocks lie deeper in each other than any that makes sense. Parser, linker and writers follow the depth of
 * blocks with their calls, and each would overflow its stack at a depth of its own. What it cannot read, it tells in plain words.
 */
public class BlockCountingLexer extends InternalPlumbLexer {

    private static final int DEEPEST = 100;

    private int depth;

    @Override
    public Token nextToken() {
        Token token = super.nextToken();
        if (token instanceof CommonToken written && written.getStartIndex() == written.getStopIndex()) {
            count(written);
        }
        return token;
    }

    @Override
    public void reset() {
        super.reset();
        depth = 0;
    }

    @Override
    public String getErrorMessage(Token unread) {
        return UnclosedToken.message(unread.getText()).orElseGet(() -> super.getErrorMessage(unread));
    }

    private void count(CommonToken token) {
        switch (token.getText()) {
            case "{" -> depth++;
            case "}" -> depth = Math.max(0, depth - 1);
            case null, default -> { }
        }
        if (depth > DEEPEST) {
            throw new TooManyBlocks(token.getLine());
        }
    }
}
