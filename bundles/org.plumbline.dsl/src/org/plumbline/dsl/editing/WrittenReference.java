package org.plumbline.dsl.editing;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A reference where it stands in a text.
 *
 * @param owner the element that refers to another
 * @param reference the field
 * @param index of the value in its field, counted from 0
 * @param node the text
 * @param name that is written there
 */
public record WrittenReference(EObject owner, EReference reference, int index, INode node, QualifiedName name) {

    /** What it leads to; empty where it leads nowhere. */
    public Optional<EObject> target() {
        return Optional.ofNullable(ReferenceValues.at(owner, reference, index));
    }
}
