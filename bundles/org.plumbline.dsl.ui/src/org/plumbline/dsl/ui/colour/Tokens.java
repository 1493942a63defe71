package org.plumbline.dsl.ui.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.plumbline.dsl.parser.antlr.internal.InternalPlumbLexer;

/**
 * A text cut into tokens by the lexer of the language, so that no list of words is kept here. White space has no token.
 *
 * @param all in the order of the text
 */
public record Tokens(List<Token> all) {

    public Tokens {
        all = List.copyOf(all);
    }

    /** The tokens of any text, however wrong it is. */
    public static Tokens of(String text) {
        InternalPlumbLexer lexer = new InternalPlumbLexer(new ANTLRStringStream(text));
        List<Token> tokens = new ArrayList<>();
        for (CommonToken token = next(lexer); token.getType() != org.antlr.runtime.Token.EOF; token = next(lexer)) {
            if (token.getType() != InternalPlumbLexer.RULE_WS) {
                tokens.add(new Token(token.getStartIndex(), token.getStopIndex() + 1, kind(token, text)));
            }
        }
        return new Tokens(tokens);
    }

    /** What stands at an offset; between two tokens and outside of all it is plain. */
    public TokenKind kindInside(int offset) {
        return all.stream().filter(token -> token.offset() < offset && offset < token.end()).map(Token::kind).findFirst()
                .orElse(TokenKind.PLAIN);
    }

    /** The token around an offset, or the one that ends there; empty in white space. */
    public Optional<Token> at(int offset) {
        return all.stream().filter(token -> token.offset() <= offset && offset <= token.end())
                .reduce((left, right) -> right.kind() == TokenKind.PLAIN ? left : right);
    }

    /** How many tokens at the beginning are the same here and there. */
    int sameBeginning(Tokens before) {
        int most = Math.min(all.size(), before.all.size());
        int same = 0;
        while (same < most && all.get(same).equals(before.all.get(same))) {
            same++;
        }
        return same;
    }

    /** How many tokens at the end are the same here and, moved by a distance, there; at most as many as are given. */
    int sameEnd(Tokens before, int distance, int most) {
        int same = 0;
        while (same < most && all.get(all.size() - 1 - same).equals(before.all.get(before.all.size() - 1 - same).moved(distance))) {
            same++;
        }
        return same;
    }

    private static CommonToken next(InternalPlumbLexer lexer) {
        return (CommonToken) lexer.nextToken();
    }

    private static TokenKind kind(CommonToken token, String text) {
        return switch (token.getType()) {
            case InternalPlumbLexer.RULE_CAPITAL_ID, InternalPlumbLexer.RULE_QUOTED_ID -> TokenKind.ID;
            case InternalPlumbLexer.RULE_STRING, InternalPlumbLexer.RULE_LONG_TEXT, InternalPlumbLexer.RULE_UNCLOSED_TEXT,
                    InternalPlumbLexer.RULE_LANGUAGE_TAG -> TokenKind.TEXT;
            case InternalPlumbLexer.RULE_ML_COMMENT, InternalPlumbLexer.RULE_SL_COMMENT -> TokenKind.COMMENT;
            case InternalPlumbLexer.RULE_DIGITS -> TokenKind.FIGURE;
            case InternalPlumbLexer.RULE_PLAIN_WORD, InternalPlumbLexer.RULE_ANY_OTHER -> TokenKind.PLAIN;
            default -> Character.isLetter(text.charAt(token.getStartIndex())) ? TokenKind.KEYWORD : TokenKind.PLAIN;
        };
    }
}
