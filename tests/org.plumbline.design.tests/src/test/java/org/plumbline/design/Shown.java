package org.plumbline.design;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Diagrams and lines as whoever shows them would hand them to a service. */
final class Shown {

    private Shown() {
    }

    /** A diagram of an element. */
    static EObject diagram(EObject root) {
        return object("target", root);
    }

    /** A line that leads to an element. */
    static EObject line(EObject end) {
        return object("targetNode", diagram(end));
    }

    private static EObject object(String feature, EObject value) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(feature);
        reference.setEType(EcorePackage.Literals.EOBJECT);
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("Shown");
        type.getEStructuralFeatures().add(reference);
        EPackage shown = EcoreFactory.eINSTANCE.createEPackage();
        shown.getEClassifiers().add(type);
        EObject object = EcoreUtil.create(type);
        object.eSet(reference, value);
        return object;
    }
}
