package org.plumbline.dsl.ide.lens;

import org.eclipse.emf.ecore.EObject;

/**
 * Something worked out about an element, in the language of its file.
 *
 * @param element what it is about
 * @param text a few words
 */
record Figure(EObject element, String text) {
}
