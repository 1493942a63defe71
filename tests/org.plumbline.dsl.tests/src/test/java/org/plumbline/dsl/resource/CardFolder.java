package org.plumbline.dsl.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.core.PlumbFile;

/** A folder with a toolbox and its cards, loaded as a tool does it that knows only EMF. */
final class CardFolder {

    static final String TOOLBOX = "\uFEFFtoolbox WATER { // ours\r\n\tarea OPS\r\n}\r\n";
    static final String CARDS = """
            // the cards

            risk OPS-03 in WATER.OPS { lifecycle   draft /* not yet */ }
            risk OPS-04 in WATER.OPS {
                related to OPS-03 // see there
            }
            """;

    private final Path folder;
    private final ResourceSet files = new ResourceSetImpl();
    private final Resource cards;
    private final Resource toolbox;

    /** Files in an empty folder, the cards loaded before the toolbox that they refer to. */
    CardFolder(Path folder) throws IOException {
        this.folder = folder;
        new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
        cards = load("cards.plumb", CARDS);
        EcoreUtil.resolveAll(cards);
        toolbox = load("toolbox.plumb", TOOLBOX);
    }

    ResourceSet files() {
        return files;
    }

    Resource cards() {
        return cards;
    }

    Resource toolbox() {
        return toolbox;
    }

    RiskCard card(String name) {
        return (RiskCard) cards.getEObject(name);
    }

    /** The file object of a resource. */
    static PlumbFile file(Resource resource) {
        return (PlumbFile) resource.getContents().getFirst();
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    URI uri(String name) {
        return URI.createFileURI(path(name).toString());
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(path(name), text);
    }

    /** What lies on the disk. */
    String text(String name) throws IOException {
        return Files.readString(path(name));
    }

    Resource load(String name, String text) throws IOException {
        write(name, text);
        return files.getResource(uri(name), true);
    }

    /** A resource for a file that is not there yet. */
    Resource create(String name) {
        return files.createResource(uri(name));
    }
}
