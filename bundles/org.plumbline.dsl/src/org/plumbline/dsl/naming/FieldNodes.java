package org.plumbline.dsl.naming;

import java.lang.ref.WeakReference;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Where the values of a field stand in the text. Whoever goes through a long list asks for each of its values: the field that was
 * asked for last is kept, as long as its text was not read anew.
 */
public final class FieldNodes {

    private record Found(EObject element, EStructuralFeature field, IParseResult text, List<INode> nodes) {
    }

    private volatile WeakReference<Found> last = new WeakReference<>(null);

    /** The places of all values of a field, in the order of the text. */
    public List<INode> of(EObject element, EStructuralFeature field) {
        IParseResult text = element.eResource() instanceof XtextResource resource ? resource.getParseResult() : null;
        Found known = last.get();
        if (text == null || known == null || known.element != element || known.field != field || known.text != text) {
            known = new Found(element, field, text, NodeModelUtils.findNodesForFeature(element, field));
            last = new WeakReference<>(known);
        }
        return known.nodes;
    }
}
