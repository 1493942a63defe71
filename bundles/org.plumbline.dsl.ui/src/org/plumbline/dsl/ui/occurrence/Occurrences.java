package org.plumbline.dsl.ui.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.navigation.HighlightService;
import org.plumbline.dsl.ui.link.TextLinks;
import org.plumbline.dsl.ui.link.TextPlaces;
import org.plumbline.dsl.ui.link.ViewerPart;
import org.plumbline.dsl.ui.settings.EditorSettings;

/** Marks in the text all mentions of the element at the caret, where the user wants that. */
public final class Occurrences extends ViewerPart {

    /** The type of the marks, as {@code plugin.xml} of the platform's text editor declares it. */
    public static final String TYPE = "org.eclipse.ui.genericeditor.text";

    private final ISelectionChangedListener moved = event -> ask();
    private volatile int caret;

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        ((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(moved);
    }

    @Override
    public void uninstall() {
        ((IPostSelectionProvider) viewer().getSelectionProvider()).removePostSelectionChangedListener(moved);
        super.uninstall();
    }

    @Override
    public Runnable understand(XtextResource text) {
        int at = caret;
        List<DocumentHighlight> found = EditorSettings.MARK_OCCURRENCES.isOn()
                ? TextLinks.ofWorkbench().service(HighlightService.class).at(text, at) : List.of();
        return () -> {
            if (at == caret) {
                show(found);
            }
        };
    }

    private void ask() {
        if (viewer().getSelectionProvider().getSelection() instanceof ITextSelection selection && selection.getOffset() != caret) {
            caret = selection.getOffset();
            TextLinks.ofWorkbench().linked(document()).ifPresent(link -> link.show(this));
        }
    }

    private void show(List<DocumentHighlight> found) {
        IDocument document = document();
        if (document == null || !(viewer() instanceof ISourceViewer source)
                || !(source.getAnnotationModel() instanceof IAnnotationModelExtension model)) {
            return;
        }
        List<Annotation> before = new ArrayList<>();
        for (Iterator<Annotation> all = source.getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof Occurrence occurrence) {
                before.add(occurrence);
            }
        }
        Map<Annotation, Position> now = new HashMap<>();
        for (DocumentHighlight each : found) {
            IRegion region = new TextPlaces(document).region(each.getRange());
            now.put(new Occurrence(document, region), new Position(region.getOffset(), region.getLength()));
        }
        if (!before.isEmpty() || !now.isEmpty()) {
            model.replaceAnnotations(before.toArray(Annotation[]::new), now);
        }
    }
}
