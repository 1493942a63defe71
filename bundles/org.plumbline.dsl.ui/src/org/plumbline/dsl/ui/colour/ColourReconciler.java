package org.plumbline.dsl.ui.colour;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;

/** Keeps the text of an editor coloured, while it is typed and when the user changes the theme or a colour. */
public final class ColourReconciler extends PresentationReconciler {

    private ITextViewer viewer;
    private final IPropertyChangeListener colours = change -> {
        if (change.getProperty().startsWith("org.plumbline.dsl.ui.") && viewer.getTextWidget() != null) {
            viewer.invalidateTextPresentation();
        }
    };

    /** A reconciler for one editor. */
    public ColourReconciler() {
        TokenPainter painter = new TokenPainter();
        setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        this.viewer = viewer;
        JFaceResources.getColorRegistry().addListener(colours);
    }

    @Override
    public void uninstall() {
        JFaceResources.getColorRegistry().removeListener(colours);
        super.uninstall();
    }
}
