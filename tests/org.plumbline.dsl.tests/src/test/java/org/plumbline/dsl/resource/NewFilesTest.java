package org.plumbline.dsl.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.dsl.resource.CardFolder.TOOLBOX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.Lifecycle;
import org.plumbline.model.core.PlumbFile;

/** Tools that know only EMF save files that are not there yet, or not under this name. */
class NewFilesTest {

    private CardFolder folder;

    @BeforeEach
    void load(@TempDir Path path) throws IOException {
        folder = new CardFolder(path);
    }

    @Test
    void aNewFileIsWrittenLaidOut() throws IOException {
        Resource created = folder.create("new.plumb");
        PlumbFile file = CoreFactory.eINSTANCE.createPlumbFile();
        RiskCard card = CatalogueFactory.eINSTANCE.createRiskCard();
        card.setId("OPS-05");
        card.setArea((FunctionalArea) folder.toolbox().getEObject("WATER.OPS"));
        card.setLifecycle(Lifecycle.DRAFT);
        file.getElements().add(card);
        created.getContents().add(file);

        created.save(null);

        assertThat(folder.text("new.plumb")).isEqualTo("""
                risk OPS-05 in WATER.OPS {
                    lifecycle draft
                }
                """);
    }

    @Test
    void aFileIsSavedUnderAnotherNameAsItsAuthorWroteIt() throws IOException {
        folder.toolbox().setURI(folder.uri("copies/toolbox.plumb"));
        ((Toolbox) folder.toolbox().getEObject("WATER")).getAreas().getFirst().setId("OPERATIONS");

        folder.toolbox().save(null);

        assertThat(folder.text("copies/toolbox.plumb")).isEqualTo(TOOLBOX.replace("OPS", "OPERATIONS"));
        assertThat(folder.text("toolbox.plumb")).isEqualTo(TOOLBOX);
    }

    @Test
    void aFileThatWasMovedOnTheDiskIsSavedWhereItIs() throws IOException {
        Files.move(folder.path("toolbox.plumb"), folder.path("moved.plumb"));
        folder.toolbox().setURI(folder.uri("moved.plumb"));
        ((Toolbox) folder.toolbox().getEObject("WATER")).setId("HYDRO");

        folder.toolbox().save(null);

        assertThat(folder.text("moved.plumb")).isEqualTo(TOOLBOX.replace("WATER", "HYDRO"));
    }

    @Test
    void aLinkStaysWhereItsFileIsYetToCome() throws IOException {
        Path link = Files.createSymbolicLink(folder.path("new.plumb"), Path.of("kept.plumb"));
        Resource created = folder.create("new.plumb");
        created.getContents().add(CoreFactory.eINSTANCE.createPlumbFile());

        created.save(null);

        assertThat(link).isSymbolicLink();
        assertThat(folder.path("kept.plumb")).exists();
    }
}
