package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.dsl.TextProject;
import org.plumbline.model.Metamodel;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.RiskCard;

/** The language and the metamodel work as bundles in Equinox: class loaders, registrations and resources fit together. */
class LanguageInOsgiTest {

    @TempDir
    private Path folder;

    @Test
    void runsInEquinox() {
        assertThat(FrameworkUtil.getBundle(TextProject.class).getSymbolicName()).isEqualTo("org.plumbline.dsl");
    }

    @Test
    void parsesAndLinks() throws Exception {
        Path file = Files.writeString(folder.resolve("water.plumb"), """
                toolbox WATER "Integrity toolbox for water services" {
                    area OPS "Operations"
                }
                risk OPS-03 in WATER.OPS {
                }
                risk OPS-04 in WATER.SALES {
                }
                """);
        TextProject project = TextProject.standalone();
        project.read(file);

        assertThat(project.issues()).singleElement().satisfies(issue -> assertThat(issue.line()).isEqualTo(6));
    }

    @Test
    void registersEveryPackage() {
        assertThat(Metamodel.packages())
                .allSatisfy(ePackage -> assertThat(EPackage.Registry.INSTANCE.getEPackage(ePackage.getNsURI())).isSameAs(ePackage));
    }

    @Test
    void labelsElements() {
        RiskCard risk = CatalogueFactory.eINSTANCE.createRiskCard();
        risk.setName("Meter readings are altered for a payment");
        ComposedAdapterFactory factory = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);

        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(risk, IItemLabelProvider.class);

        assertThat(labels.getText(risk)).isEqualTo("Risk Card Meter readings are altered for a payment");
        assertThat(labels.getImage(risk)).isNotNull();
    }
}
