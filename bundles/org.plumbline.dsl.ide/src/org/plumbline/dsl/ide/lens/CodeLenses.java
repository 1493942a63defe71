package org.plumbline.dsl.ide.lens;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.text.TextPositions;

/** What is worked out about the elements of a file, each above its element. Nothing depends on the clock. */
@Singleton
public final class CodeLenses {

    /** The lenses of a file in its order. They carry a title and no command: there is nothing to be run. */
    public List<CodeLens> of(XtextResource file) {
        List<CodeLens> lenses = new ArrayList<>();
        if (file.getContents().isEmpty() || file.getParseResult() == null) {
            return lenses;
        }
        TextPositions positions = TextPositions.of(file);
        ElementLenses figures = new ElementLenses(ProjectFigures.around(file), new FigureTexts());
        for (var elements = file.getContents().getFirst().eAllContents(); elements.hasNext();) {
            EObject element = elements.next();
            ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
            if (node != null) {
                figures.of(element).ifPresent(figure -> lenses.add(lens(figure, positions.range(node.getOffset(), 0))));
            }
        }
        return lenses;
    }

    private static CodeLens lens(Figure figure, Range range) {
        return new CodeLens(range, new Command(figure.text(), ""), null);
    }
}
