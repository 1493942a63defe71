package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Gives an edited model the syntax tree of its new text, so that its elements need not be made anew: whoever holds one, such as a
 * diagram, keeps it.
 */
final class NodeTransfer {

    private NodeTransfer() {
    }

    /** Gives a file the tree of its new text. */
    static void to(RewrittenFile file) {
        List<EObject> elements = new ArrayList<>();
        EcoreUtil.getAllContents(file.read(), false).forEachRemaining(element -> elements.add((EObject) element));
        transfer(file.read(), file.edited(), () -> elements.forEach(element -> move(element, file.agreement().edited(element))));
    }

    /** Gives a file that has no text yet the tree of an empty one. */
    static void begin(XtextResource empty, XtextResource begun) {
        transfer(empty, begun, () -> move(empty.getContents().getFirst(), begun.getContents().getFirst()));
    }

    private static void transfer(XtextResource from, XtextResource to, Runnable nodes) {
        boolean deliver = to.eDeliver();
        to.eSetDeliver(false);
        nodes.run();
        IParseResult parsed = from.getParseResult();
        from.setParseResult(null);
        to.setParseResult(new ParseResult(to.getContents().getFirst(), parsed.getRootNode(), parsed.hasSyntaxErrors()));
        to.eSetDeliver(deliver);
        to.getCache().clear(to);
    }

    private static void move(EObject from, EObject to) {
        takeNodes(to);
        to.eAdapters().addAll(takeNodes(from));
    }

    /** Asked for twice with each element of each file that is edited. */
    private static List<Adapter> takeNodes(EObject element) {
        List<Adapter> nodes = new ArrayList<>(1);
        List<Adapter> adapters = element.eAdapters();
        for (int i = adapters.size() - 1; i >= 0; i--) {
            if (adapters.get(i) instanceof ICompositeNode) {
                nodes.addFirst(adapters.remove(i));
            }
        }
        return nodes;
    }
}
