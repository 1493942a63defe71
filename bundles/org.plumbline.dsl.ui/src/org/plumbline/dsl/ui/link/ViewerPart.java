package org.plumbline.dsl.ui.link;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A part of an editor in the form in which the platform's text editor takes such parts. It has no thread of its own: it sees the text
 * together with all the others.
 */
public abstract class ViewerPart implements IReconciler, Understanding {

    private final ViewerReading reading = new ViewerReading(this);
    private ITextViewer viewer;

    @Override
    public void install(ITextViewer viewer) {
        this.viewer = viewer;
        reading.start(viewer);
    }

    @Override
    public void uninstall() {
        reading.stop();
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public abstract Runnable understand(XtextResource text);

    /** The viewer of the editor. */
    protected ITextViewer viewer() {
        return viewer;
    }

    /** The document that the viewer shows. */
    protected IDocument document() {
        return viewer.getDocument();
    }
}
