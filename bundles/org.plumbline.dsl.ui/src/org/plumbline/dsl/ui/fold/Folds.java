package org.plumbline.dsl.ui.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.folding.FoldingService;
import org.plumbline.dsl.ui.link.TextLinks;
import org.plumbline.dsl.ui.link.TextPlaces;
import org.plumbline.dsl.ui.link.ViewerPart;

/** Lets blocks, long texts and comments be folded. What is folded stays so while the text around it changes. */
public final class Folds extends ViewerPart {

    @Override
    public Runnable understand(XtextResource text) {
        List<FoldingRange> ranges = TextLinks.ofWorkbench().service(FoldingService.class).of(text);
        return () -> show(ranges);
    }

    private void show(List<FoldingRange> ranges) {
        ProjectionAnnotationModel model = viewer() instanceof ProjectionViewer projection
                ? projection.getProjectionAnnotationModel() : null;
        if (model == null) {
            return;
        }
        Set<Position> wanted = new HashSet<>();
        ranges.forEach(range -> wanted.add(position(range)));
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (!wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> come = new HashMap<>();
        wanted.forEach(position -> come.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !come.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), come, new Annotation[0]);
        }
    }

    private Position position(FoldingRange range) {
        IRegion lines = new TextPlaces(document()).region(new Range(new org.eclipse.lsp4j.Position(range.getStartLine(), 0),
                new org.eclipse.lsp4j.Position(range.getEndLine() + 1, 0)));
        return new Position(lines.getOffset(), lines.getLength());
    }
}
