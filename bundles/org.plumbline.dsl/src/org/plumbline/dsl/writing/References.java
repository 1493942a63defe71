package org.plumbline.dsl.writing;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.naming.IdSyntax;
import org.plumbline.dsl.scoping.EditedScope;
import org.plumbline.model.core.CorePackage;

/** How references are written: in the shortest form that means the very element. For one resource. */
final class References {

    private final XtextResource resource;
    private final IdSyntax ids;
    private final EditedScope scope;

    References(XtextResource resource, IdSyntax ids, EditedScope scope) {
        this.resource = resource;
        this.ids = ids;
        this.scope = scope;
    }

    /** Whether a written reference means an element. */
    boolean means(Token token, EObject context, EReference reference, EObject target) {
        if (isUnresolved(target)) {
            return node(target) == token.node();
        }
        return scope.means(context, reference, ids.toQualifiedName(text(token)), target);
    }

    /** Whether a written reference may have been meant for an element before ids or surroundings changed. */
    boolean resembles(Token token, EObject target) {
        if (isUnresolved(target)) {
            return node(target) == token.node();
        }
        QualifiedName name = scope.fullName(target);
        String written = ids.toQualifiedName(text(token)).getLastSegment();
        return name != null && written.equals(name.getLastSegment()) || written.equals(idInText(target));
    }

    /** The id that an element was written with before it got another one; null if it was not written. */
    private String idInText(EObject target) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(target, CorePackage.Literals.IDENTIFIED__ID);
        return nodes.isEmpty() ? null : ids.toQualifiedName(NodeModelUtils.getTokenText(nodes.getFirst())).getLastSegment();
    }

    /** @return null if no name means the element there */
    String text(EObject context, EReference reference, EObject target) {
        if (isUnresolved(target)) {
            return NodeModelUtils.getTokenText(node(target));
        }
        QualifiedName full = scope.fullName(target);
        if (full == null) {
            return null;
        }
        for (int dropped = full.getSegmentCount() - 1; dropped >= 0; dropped--) {
            QualifiedName name = full.skipFirst(dropped);
            if (scope.means(context, reference, name, target)) {
                return ids.toString(name);
            }
        }
        return null;
    }

    private boolean isUnresolved(EObject target) {
        return target.eIsProxy() && node(target) != null;
    }

    private static String text(Token token) {
        return NodeModelUtils.getTokenText(token.node());
    }

    /** What the parser left unresolved, here or in the file that an element came from; null for another proxy. */
    private INode node(EObject proxy) {
        URI uri = ((InternalEObject) proxy).eProxyURI();
        Resource file = uri.trimFragment().equals(resource.getURI()) || resource.getResourceSet() == null ? resource
                : resource.getResourceSet().getResource(uri.trimFragment(), false);
        if (!(file instanceof LazyLinkingResource lazy)) {
            return null;
        }
        return lazy.getEncoder().isCrossLinkFragment(file, uri.fragment()) ? lazy.getEncoder().decode(file, uri.fragment()).getThird() : null;
    }
}
