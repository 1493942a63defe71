package org.plumbline.dsl.scoping;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;

/** Finds an element of the project by the name that stands in a text. */
interface ElementFinder {

    /** The only element of a type whose name ends with the given one; empty where there is none or more than one. */
    Optional<EObject> find(QualifiedName name, EClass type);
}
