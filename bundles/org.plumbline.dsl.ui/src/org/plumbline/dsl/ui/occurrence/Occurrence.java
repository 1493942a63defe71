package org.plumbline.dsl.ui.occurrence;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.Annotation;

/** The mark on one mention of the element at the caret. */
final class Occurrence extends Annotation {

    Occurrence(IDocument document, IRegion region) {
        super(Occurrences.TYPE, false, document.get().substring(region.getOffset(), region.getOffset() + region.getLength()));
    }
}
