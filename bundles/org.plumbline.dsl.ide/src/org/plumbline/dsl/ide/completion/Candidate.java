package org.plumbline.dsl.ide.completion;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * An element that a reference may lead to.
 *
 * @param form the shortest name that leads to it from the place of the reference
 * @param fullName its full name
 * @param label what people call it; empty where it has no name or its file is not open
 * @param element itself, or a proxy where its file is not open
 */
record Candidate(String form, String fullName, String label, EClass type, EObject element) {
}
