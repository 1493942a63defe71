package org.plumbline.dsl.conversion;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/** Fills elements with what a text says; a list gets no entry for a value that the text ends before. */
public final class PresentValues extends DefaultEcoreElementFactory {

    @Override
    public void add(EObject element, String feature, Object value, String rule, INode node) {
        if (getTokenAsStringIfPossible(value) != null) {
            super.add(element, feature, value, rule, node);
        }
    }
}
