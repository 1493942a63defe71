package org.plumbline.dsl.editing;

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
record WrittenReference(EObject owner, EReference reference, int index, INode node, QualifiedName name) {
}
