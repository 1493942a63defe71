package org.plumbline.dsl.editing;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.naming.IdSyntax;

/** Finds the references in a text, in its order. Of a field that is given twice although it holds one value, the last one counts. */
public final class ReferenceReader {

    @Inject
    private LinkingHelper linking;

    @Inject
    private IdSyntax ids;

    /** The references of a file, whether they lead anywhere or not; also of a text that is only begun. */
    public List<WrittenReference> read(XtextResource file) {
        List<WrittenReference> references = new ArrayList<>();
        if (file.getParseResult() == null) {
            return references;
        }
        Map<EObject, Map<EReference, Integer>> counts = new IdentityHashMap<>();
        readWithin(file.getParseResult().getRootNode(), counts, references);
        references.removeIf(reference -> !reference.reference().isMany()
                && reference.index() < counts.get(reference.owner()).get(reference.reference()) - 1);
        return references;
    }

    private void readWithin(ICompositeNode parent, Map<EObject, Map<EReference, Integer>> counts, List<WrittenReference> references) {
        for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getGrammarElement() instanceof CrossReference crossReference && node.getLength() > 0) {
                read(node, crossReference, counts, references);
            } else if (node instanceof ICompositeNode composite) {
                readWithin(composite, counts, references);
            }
        }
    }

    private void read(INode node, CrossReference crossReference, Map<EObject, Map<EReference, Integer>> counts,
            List<WrittenReference> references) {
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
        EReference reference = owner == null ? null : GrammarUtil.getReference(crossReference, owner.eClass());
        if (reference == null) {
            return; // a text that breaks off may have made no element yet, or one of another kind
        }
        int index = counts.computeIfAbsent(owner, key -> new HashMap<>()).merge(reference, 1, Integer::sum) - 1;
        references.add(new WrittenReference(owner, reference, index, node,
                ids.toQualifiedName(linking.getCrossRefNodeAsString(node, true))));
    }
}
