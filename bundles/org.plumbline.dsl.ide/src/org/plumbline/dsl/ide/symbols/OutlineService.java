package org.plumbline.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.ide.element.ElementLabels;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.plan.ActionPlan;

/** The elements of a file in each other, for an outline: id and name, what kind of element each is, and where it stands. */
public final class OutlineService {

    private final ElementLabels labels = new ElementLabels();
    private final Texts texts = new Texts();

    /** The outermost elements of a file, with all others in them. */
    public List<DocumentSymbol> of(XtextResource file) {
        TextPositions positions = TextPositions.of(file);
        List<DocumentSymbol> symbols = new ArrayList<>();
        file.getContents().forEach(root -> symbols.addAll(within(root, positions, texts.fileLanguage(root))));
        return symbols;
    }

    /** What has no id is passed over; the elements in it belong to what is around it. */
    private List<DocumentSymbol> within(EObject element, TextPositions positions, String language) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (EObject part : element.eContents()) {
            List<DocumentSymbol> inner = within(part, positions, language);
            ICompositeNode node = NodeModelUtils.findActualNodeFor(part);
            boolean shown = part instanceof Identified identified && identified.getId() != null || part instanceof ActionPlan;
            if (shown && node != null) {
                symbols.add(symbol(part, node, inner, positions, language));
            } else {
                symbols.addAll(inner);
            }
        }
        symbols.sort(Comparator.comparingInt((DocumentSymbol symbol) -> positions.offset(symbol.getRange().getStart())));
        return symbols;
    }

    private DocumentSymbol symbol(EObject element, ICompositeNode node, List<DocumentSymbol> inner, TextPositions positions,
            String language) {
        Range whole = positions.range(node.getOffset(), node.getLength());
        List<INode> ids = element instanceof Identified
                ? NodeModelUtils.findNodesForFeature(element, CorePackage.Literals.IDENTIFIED__ID)
                : List.of();
        Range name = ids.isEmpty() ? positions.range(node.getOffset(), firstWord(node))
                : positions.range(ids.getFirst().getOffset(), ids.getFirst().getLength());
        return new DocumentSymbol(labels.idAndTitle(element, language), SymbolKinds.of(element.eClass()), whole, name,
                labels.kind(element, language), inner);
    }

    private static int firstWord(ICompositeNode node) {
        String text = node.getRootNode().getText();
        int end = node.getOffset();
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - node.getOffset();
    }
}
