package org.plumbline.dsl.ui.link;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;

/** Shows a part of an editor the text of its viewer, whichever document that is just showing. */
public final class ViewerReading implements ITextInputListener {

    private final Understanding part;
    private ITextViewer viewer;

    /** @param part that wants to see the text */
    public ViewerReading(Understanding part) {
        this.part = part;
    }

    /** Begins with the document that the viewer shows or will show. */
    public void start(ITextViewer viewer) {
        this.viewer = viewer;
        viewer.addTextInputListener(this);
        inputDocumentChanged(null, viewer.getDocument());
    }

    /** Shows nothing more. */
    public void stop() {
        viewer.removeTextInputListener(this);
        inputDocumentAboutToBeChanged(viewer.getDocument(), null);
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument now) {
        TextLinks.ofWorkbench().linked(before).ifPresent(link -> link.remove(part));
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument now) {
        TextLinks.ofWorkbench().of(now).ifPresent(link -> link.add(part));
    }
}
