package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.Metamodel;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.RiskCard;

/** The language and the metamodel work as bundles in Equinox: class loaders, registrations and resources fit together. */
class LanguageInOsgiTest {

    @Test
    void runsInEquinox() {
        assertThat(FrameworkUtil.getBundle(ProjectLoader.class).getSymbolicName()).isEqualTo("org.plumbline.dsl");
    }

    @Test
    void parsesAndLinks() {
        LoadedProject project = ProjectLoader.standalone().parse(Map.of("water.plumb", """
                toolbox WATER "Integrity toolbox for water services" {
                    area OPS "Operations"
                }
                risk OPS-03 in WATER.OPS {
                }
                risk OPS-04 in WATER.OPS {
                    lifecycle relaesed
                }
                """));

        assertThat(project.syntaxProblems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith("Did you mean released?"));
        assertThat(project.index().all(RiskCard.class)).allSatisfy(risk -> assertThat(risk.getArea().getId()).isEqualTo("OPS"));
    }

    @Test
    void registersEveryPackage() {
        assertThat(Metamodel.packages())
                .allSatisfy(ePackage -> assertThat(EPackage.Registry.INSTANCE.getEPackage(ePackage.getNsURI())).isSameAs(ePackage));
    }

    @Test
    void labelsElements() {
        RiskCard risk = CatalogueFactory.eINSTANCE.createRiskCard();
        risk.setId("OPS-03");
        ComposedAdapterFactory factory = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);

        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(risk, IItemLabelProvider.class);

        assertThat(labels.getText(risk)).isEqualTo("Risk Card OPS-03");
        assertThat(labels.getImage(risk)).asString().endsWith("/RiskCard.svg");
    }
}
