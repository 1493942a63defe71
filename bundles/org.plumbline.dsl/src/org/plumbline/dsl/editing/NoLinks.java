package org.plumbline.dsl.editing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.ILinker;

/** Leaves references unset, in a text that is only read to see what it says: they are found in its syntax tree. */
final class NoLinks implements ILinker {

    @Override
    public void linkModel(EObject model, IDiagnosticConsumer consumer) {
        // whoever reads the text looks up by himself what its names mean
    }
}
