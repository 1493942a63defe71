package org.plumbline.model;

import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.edition.EditionPackage;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.governance.GovernancePackage;
import org.plumbline.model.method.MethodPackage;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.results.ResultsPackage;
import org.plumbline.model.sector.SectorPackage;

/** The packages of the metamodel, for programs that run without Eclipse's extension registry. */
public final class Metamodel {

    private Metamodel() {
    }

    /** All packages, each after those that it stands on. */
    public static List<EPackage> packages() {
        return List.of(CorePackage.eINSTANCE, OrganizationPackage.eINSTANCE, ResultsPackage.eINSTANCE, MethodPackage.eINSTANCE,
                CataloguePackage.eINSTANCE, EditionPackage.eINSTANCE, EngagementPackage.eINSTANCE, PlanPackage.eINSTANCE,
                GovernancePackage.eINSTANCE, SectorPackage.eINSTANCE);
    }

    /** Registers the packages with EMF; a second time does no harm. */
    public static void register() {
        packages().forEach(each -> EPackage.Registry.INSTANCE.putIfAbsent(each.getNsURI(), each));
    }
}
