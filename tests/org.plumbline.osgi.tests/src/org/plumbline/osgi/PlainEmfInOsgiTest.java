package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tool that knows nothing but EMF and its extension points reads, edits and saves files in the language. */
class PlainEmfInOsgiTest {

    private static final String TOOLBOX = """
            toolbox WATER { area OPS } // ours
            """;
    private static final String CARDS = """
            // written with care
            risk OPS-03 in WATER.OPS {
                lifecycle draft // for now
            }
            """;

    @TempDir
    private Path folder;

    private final ResourceSet files = new ResourceSetImpl();
    private Resource cards;

    @BeforeEach
    void load() throws IOException {
        cards = files.getResource(uri("cards.plumb", CARDS), true);
        files.getResource(uri("toolbox.plumb", TOOLBOX), true);
        EcoreUtil.resolveAll(files);
    }

    @Test
    void followsReferencesFromFileToFile() {
        EObject area = (EObject) value(card(), "area");

        assertThat(area.eIsProxy()).isFalse();
        assertThat(EcoreUtil.getURI(area).fragment()).isEqualTo("WATER.OPS");
        assertThat(files.getEObject(EcoreUtil.getURI(area), false)).isSameAs(area);
    }

    @Test
    void savesAnEdit() throws IOException {
        EObject card = card();
        card.eSet(card.eClass().getEStructuralFeature("id"), "OPS-30");

        cards.save(null);

        assertThat(folder.resolve("cards.plumb")).hasContent(CARDS.replace("OPS-03", "OPS-30"));
    }

    @Test
    void takesCommandsOfAnEditingDomainBackToTheByte() throws IOException {
        BasicCommandStack commands = new BasicCommandStack();
        EditingDomain domain = new AdapterFactoryEditingDomain(
                new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), commands, files);
        EObject card = card();
        commands.execute(SetCommand.create(domain, card, card.eClass().getEStructuralFeature("id"), "OPS-30"));
        cards.save(null);
        assertThat(folder.resolve("cards.plumb")).hasContent(CARDS.replace("OPS-03", "OPS-30"));
        commands.execute(RemoveCommand.create(domain, card));
        cards.save(null);
        assertThat(Files.readString(folder.resolve("cards.plumb"))).doesNotContain("OPS-30").doesNotContain("for now");

        commands.undo();
        cards.save(null);
        assertThat(folder.resolve("cards.plumb")).hasContent(CARDS.replace("OPS-03", "OPS-30"));
        commands.undo();
        cards.save(null);
        assertThat(folder.resolve("cards.plumb")).hasContent(CARDS);
    }

    @Test
    void knowsOneLanguageHoweverManyResourceSets() {
        Resource other = new ResourceSetImpl().createResource(URI.createURI("other.plumb"));

        assertThat(other.getClass()).isSameAs(cards.getClass());
    }

    private EObject card() {
        return cards.getEObject("WATER.OPS-03");
    }

    private static Object value(EObject element, String feature) {
        EStructuralFeature reference = element.eClass().getEStructuralFeature(feature);
        return element.eGet((EReference) reference);
    }

    private URI uri(String name, String text) throws IOException {
        return URI.createFileURI(Files.writeString(folder.resolve(name), text).toString());
    }
}
