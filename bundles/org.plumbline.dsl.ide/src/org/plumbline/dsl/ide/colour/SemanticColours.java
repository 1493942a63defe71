package org.plumbline.dsl.ide.colour;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.text.TextPositions;

/** The colours of a text in the words of the language server protocol: five numbers for each piece of a line. */
public final class SemanticColours {

    private static final int DECLARATION = 1;

    @Inject
    private TextColours colours;

    /** What the numbers of types and modifiers stand for. */
    public SemanticTokensLegend legend() {
        return new SemanticTokensLegend(Stream.of(TokenKind.values()).map(TokenKind::protocolName).toList(),
                List.of(SemanticTokenModifiers.Declaration));
    }

    /** The colours of a file. */
    public SemanticTokens of(XtextResource file) {
        TextPositions positions = TextPositions.of(file);
        List<Integer> data = new ArrayList<>();
        Position last = new Position(0, 0);
        for (ColouredText piece : colours.of(file)) {
            int from = piece.offset();
            while (from < piece.end()) {
                Position start = positions.position(from);
                int lineEnd = positions.offset(new Position(start.getLine(), Integer.MAX_VALUE));
                int to = Math.min(piece.end(), lineEnd);
                if (to > from) {
                    add(start, last, to - from, piece.kind(), data);
                    last = start;
                }
                from = to < piece.end() ? positions.offset(new Position(start.getLine() + 1, 0)) : to;
            }
        }
        return new SemanticTokens(data);
    }

    private static void add(Position start, Position last, int length, TokenKind kind, List<Integer> data) {
        boolean sameLine = start.getLine() == last.getLine();
        data.addAll(List.of(start.getLine() - last.getLine(), sameLine ? start.getCharacter() - last.getCharacter() : start.getCharacter(),
                length, kind.ordinal(), kind == TokenKind.ID ? DECLARATION : 0));
    }
}
