package org.plumbline.dsl.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.symbols.OutlineService;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.dsl.ui.link.TextLinks;

/** Reads the outline of a text from what the language says of it, and looks up which class each element is of. */
final class OutlineReading {

    private final XtextResource text;
    private final TextPositions positions;
    private final EObjectAtOffsetHelper elements = new EObjectAtOffsetHelper();

    private OutlineReading(XtextResource text) {
        this.text = text;
        this.positions = TextPositions.of(text);
    }

    /** The outermost elements, with all others in them. */
    static List<OutlineNode> of(XtextResource text) {
        return new OutlineReading(text).nodes("", TextLinks.ofWorkbench().service(OutlineService.class).of(text));
    }

    private List<OutlineNode> nodes(String around, List<DocumentSymbol> symbols) {
        Map<String, Integer> seen = new HashMap<>();
        List<OutlineNode> nodes = new ArrayList<>();
        for (DocumentSymbol symbol : symbols) {
            String path = around + "/" + symbol.getName() + "#" + seen.merge(symbol.getName(), 1, Integer::sum);
            IRegion head = region(symbol.getSelectionRange());
            EObject element = elements.resolveContainedElementAt(text, head.getOffset());
            nodes.add(new OutlineNode(path, symbol.getName(), symbol.getDetail(), element.eClass().getName(),
                    region(symbol.getRange()), head, nodes(path, symbol.getChildren())));
        }
        return nodes;
    }

    private IRegion region(Range range) {
        int start = positions.offset(range.getStart());
        return new Region(start, positions.offset(range.getEnd()) - start);
    }
}
