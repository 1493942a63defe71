package org.plumbline.core.project;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The parts of each whole; parts keep their order. */
interface Parts<P extends EObject> {

    /** The parts of a whole; a part that names it twice comes once. */
    List<P> of(EObject whole);
}
