package org.plumbline.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Finds the tokens of a text in what Xtext knows of it. */
public final class TokenReader {

    private TokenReader() {
    }

    /** The tokens of a parsed text; those that fit nowhere are among them, without an element of the grammar. */
    public static List<Token> read(ICompositeNode root) {
        String text = root.getText();
        List<Token> tokens = new ArrayList<>();
        for (BidiTreeIterator<INode> nodes = root.getAsTreeIterable().iterator(); nodes.hasNext();) {
            INode node = nodes.next();
            boolean leaf = node instanceof ILeafNode;
            if (leaf ? !((ILeafNode) node).isHidden() : isValue(node.getGrammarElement())) {
                nodes.prune();
                if (node.getLength() > 0) {
                    tokens.add(new Token(node.getOffset(), text.substring(node.getOffset(), node.getEndOffset()),
                            node.getGrammarElement(), false));
                }
            }
        }
        return tokens;
    }

    /** The tokens of a text that was parsed without syntax errors, or is just being written. */
    static List<Token> read(ITextRegionAccess access) {
        List<Token> tokens = new ArrayList<>();
        IHiddenRegion hidden = access.regionForRootEObject().getPreviousHiddenRegion();
        ISemanticRegion region = hidden.getNextSemanticRegion();
        while (region != null) {
            boolean open = region.getPreviousHiddenRegion().isUndefined();
            tokens.add(new Token(region.getOffset(), region.getText(), region.getGrammarElement(), open));
            region = region.getNextSemanticRegion();
        }
        return tokens;
    }

    private static boolean isValue(EObject element) {
        return element instanceof CrossReference
                || element instanceof RuleCall call && GrammarUtil.isDatatypeRule(call.getRule());
    }
}
