package org.plumbline.dsl.writing;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The texts that elements were read from: that of the edited file, and for elements that came from other files, theirs. */
final class WrittenTexts {

    private final ParserRule entry;
    private final Map<INode, WrittenText> texts = new IdentityHashMap<>();

    /**
     * @param own the text of the edited file
     * @param entry the rule that files are parsed by
     */
    WrittenTexts(WrittenText own, ParserRule entry) {
        this.entry = entry;
        texts.put(own.root(), own);
    }

    /** The element as it was written; null for one that is new. */
    WrittenElement of(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        return node == null ? null : text(node.getRootNode()).of(element);
    }

    private WrittenText text(ICompositeNode root) {
        return texts.computeIfAbsent(root, key -> new WrittenText(root, root.getSemanticElement(), entry));
    }
}
