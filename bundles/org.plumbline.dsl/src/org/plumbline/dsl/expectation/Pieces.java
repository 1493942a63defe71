package org.plumbline.dsl.expectation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.plumbline.dsl.parser.antlr.internal.InternalPlumbLexer;

/** Cuts a text into its pieces, whatever state it is in. */
@Singleton
final class Pieces {

    private final Map<Integer, String> names = new HashMap<>();

    @Inject
    Pieces(ITokenDefProvider tokens) {
        tokens.getTokenDefMap().forEach((type, name) -> names.put(type, name.startsWith("'")
                ? name.substring(1, name.length() - 1)
                : Piece.TERMINAL + name.substring("RULE_".length())));
    }

    /** All pieces of a text, comments among them. */
    List<Piece> of(String text) {
        InternalPlumbLexer lexer = new InternalPlumbLexer(new ANTLRStringStream(text));
        List<Piece> pieces = new ArrayList<>();
        boolean opensLine = true;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            CommonToken read = (CommonToken) token;
            String written = text.substring(read.getStartIndex(), read.getStopIndex() + 1);
            if (written.isBlank() || written.equals("\uFEFF") || written.equals("\u00A0")) {
                opensLine |= written.indexOf('\n') >= 0;
            } else {
                pieces.add(new Piece(names.getOrDefault(token.getType(), Piece.TERMINAL), written, read.getStartIndex(),
                        read.getStopIndex() + 1, opensLine));
                opensLine = written.startsWith("//");
            }
        }
        return pieces;
    }
}
