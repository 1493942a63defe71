package org.plumbline.dsl.ide.colour;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.formatting.Token;
import org.plumbline.dsl.formatting.TokenReader;
import org.plumbline.dsl.ide.text.TextLink;

/** Tells what each piece of a text is, also of one that is half typed. */
public final class TextColours {

    @Inject
    private TokenKinds kinds;

    /** The pieces in the order of the text; they do not overlap. What has no colour, such as a brace, is left out. */
    public List<ColouredText> of(XtextResource file) {
        if (file.getParseResult() == null) {
            return List.of();
        }
        ICompositeNode root = file.getParseResult().getRootNode();
        List<ColouredText> pieces = new ArrayList<>();
        addTokens(TokenReader.read(root), pieces);
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.isHidden() && leaf.getText().startsWith("/")) {
                pieces.add(new ColouredText(leaf.getOffset(), leaf.getText().stripTrailing().length(), TokenKind.COMMENT));
            }
        }
        pieces.sort(Comparator.comparingInt(ColouredText::offset));
        return pieces;
    }

    private void addTokens(List<Token> tokens, List<ColouredText> pieces) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<TokenKind> kind = kinds.of(token.element(), token.text());
            boolean beforeId = i + 1 < tokens.size()
                    && kinds.of(tokens.get(i + 1).element(), tokens.get(i + 1).text()).filter(next -> next == TokenKind.ID).isPresent();
            if (kind.isPresent()) {
                add(token, kind.get() == TokenKind.KEYWORD && beforeId ? TokenKind.TYPE : kind.get(), pieces);
            }
        }
    }

    /** A link in a text stands out from it. */
    private static void add(Token token, TokenKind kind, List<ColouredText> pieces) {
        int from = token.offset();
        if (kind == TokenKind.TEXT) {
            for (TextLink link : TextLink.in(token.text(), token.offset())) {
                pieces.add(new ColouredText(from, link.offset() - from, kind));
                pieces.add(new ColouredText(link.offset(), link.name().length(), TokenKind.REFERENCE));
                from = link.offset() + link.name().length();
            }
        }
        pieces.add(new ColouredText(from, token.end() - from, kind));
    }
}
