package org.plumbline.dsl.scoping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.CataloguePackage;

/** What several files call by one name comes in the order of the files, whichever was described last. */
class NamesOfProjectTest {

    private static final QualifiedName NAME = QualifiedName.create("T", "R1");
    private static final URI FIRST = URI.createURI("a.plumb");
    private static final URI SECOND = URI.createURI("b.plumb");

    private final NamesOfProject names = new NamesOfProject();

    @Test
    void aFileThatIsDescribedAnewKeepsItsPlace() {
        IEObjectDescription second = in(SECOND);
        names.put(FIRST, List.of(in(FIRST)));
        names.put(SECOND, List.of(second));
        IEObjectDescription anew = in(FIRST);

        names.put(FIRST, List.of(anew));

        assertThat(named()).containsExactly(anew, second);
    }

    @Test
    void anElementThatWasTakenOutOfItsFileComesLast() {
        IEObjectDescription removed = entry();
        IEObjectDescription second = in(SECOND);
        names.put(FIRST, List.of(removed));
        names.put(SECOND, List.of(in(SECOND)));

        names.put(SECOND, List.of(second));

        assertThat(named()).containsExactly(second, removed);
    }

    @Test
    void ofManyNamesakesInOneFileTheFirstAndTheSecondAreFound() {
        IEObjectDescription first = in(FIRST);
        IEObjectDescription second = in(FIRST);
        IEObjectDescription elsewhere = in(SECOND);

        names.put(FIRST, List.of(first, second, in(FIRST)));
        names.put(SECOND, List.of(elsewhere));

        assertThat(named()).containsExactly(first, second, elsewhere);
        assertThat(names.entries(FIRST)).hasSize(3);
    }

    private Iterable<IEObjectDescription> named() {
        return names.getExportedObjects(CataloguePackage.Literals.RISK_CARD, NAME, false);
    }

    private static IEObjectDescription in(URI file) {
        IEObjectDescription entry = entry();
        Resource resource = new ResourceImpl(file);
        resource.getContents().add(entry.getEObjectOrProxy());
        return entry;
    }

    private static IEObjectDescription entry() {
        return EObjectDescription.create(NAME, CatalogueFactory.eINSTANCE.createRiskCard());
    }
}
