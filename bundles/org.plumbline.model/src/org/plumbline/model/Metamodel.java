package org.plumbline.model;

import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.core.CorePackage;

/** The packages of the metamodel, for programs that run without Eclipse's extension registry. */
public final class Metamodel {

    private Metamodel() {
    }

    /** All packages, each after those that it builds on. */
    public static List<EPackage> packages() {
        return List.of(CorePackage.eINSTANCE, CataloguePackage.eINSTANCE);
    }

    /** Makes all packages known to EMF; to repeat it does no harm. */
    public static void register() {
        packages().forEach(ePackage -> EPackage.Registry.INSTANCE.putIfAbsent(ePackage.getNsURI(), ePackage));
    }
}
