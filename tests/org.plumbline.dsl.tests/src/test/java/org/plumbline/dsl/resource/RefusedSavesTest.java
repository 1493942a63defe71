package org.plumbline.dsl.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.dsl.resource.CardFolder.CARDS;
import static org.plumbline.dsl.resource.CardFolder.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.Lifecycle;

/** What cannot be saved is told to tools that know only EMF, with a remedy, and the disk stays as it is. */
class RefusedSavesTest {

    private CardFolder folder;

    @BeforeEach
    void load(@TempDir Path path) throws IOException {
        folder = new CardFolder(path);
    }

    @Test
    void aFileChangedMeanwhileIsLeftAlone() throws IOException {
        folder.card("WATER.OPS-03").setLifecycle(Lifecycle.REVIEWED);
        folder.write("cards.plumb", CARDS + "// and one more");

        assertThatThrownBy(() -> folder.cards().save(null)).isInstanceOf(IOException.class)
                .hasMessage(folder.path("cards.plumb") + ":7 was changed since it was read, and is left as it is. "
                        + "Load it again, then repeat the change.");
        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS + "// and one more");
    }

    @Test
    void aFileThatIsGoneIsNotWrittenAnew() throws IOException {
        Files.delete(folder.path("cards.plumb"));
        folder.card("WATER.OPS-03").setLifecycle(Lifecycle.REVIEWED);

        assertThatThrownBy(() -> folder.cards().save(null)).isInstanceOf(IOException.class)
                .hasMessageEndingWith("cards.plumb is gone, and is not written anew. Put the file back, then save again.");
        assertThat(folder.path("cards.plumb")).doesNotExist();
    }

    @Test
    void aFileWithSyntaxErrorsIsLeftAlone() throws IOException {
        String broken = "toolbox T { area }";
        Resource resource = folder.load("broken.plumb", broken);
        file(resource).getElements().clear();

        assertThatThrownBy(() -> resource.save(null)).isInstanceOf(IOException.class)
                .hasMessageStartingWith(folder.path("broken.plumb") + ":1 does not follow the language: ")
                .hasMessageEndingWith("Put that right first, then repeat the change.");
        assertThat(folder.text("broken.plumb")).isEqualTo(broken);
    }

    @Test
    void whatIsStillReferredToCannotBeMissing() {
        EcoreUtil.remove(folder.card("WATER.OPS-03"));

        assertThatThrownBy(() -> folder.cards().save(null)).isInstanceOf(IOException.class)
                .hasMessage("What was removed is still referred to, in " + folder.path("cards.plumb") + ":4 (WATER.OPS-04). "
                        + "Remove these references first, or together with it.");
    }

    @Test
    void anotherFileIsNotReplacedByOneThatGetsItsName() throws IOException {
        folder.toolbox().setURI(folder.cards().getURI());

        assertThatThrownBy(() -> folder.toolbox().save(null)).isInstanceOf(IOException.class)
                .hasMessage(folder.path("cards.plumb") + " is there already, and is left as it is. "
                        + "Save under another name, or load it first.");
        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS);
    }

    @Test
    void aFileThatCannotBeThereIsNotWritten() throws IOException {
        Resource created = folder.create("cards.plumb/new.plumb");
        created.getContents().add(CoreFactory.eINSTANCE.createPlumbFile());

        assertThatThrownBy(() -> created.save(null)).isInstanceOf(IOException.class)
                .hasMessageStartingWith(folder.path("cards.plumb/new.plumb") + " cannot be written (")
                .hasMessageEndingWith(" See that its folder is there and writable and the disk is not full, then save again.");
    }

    @Test
    void anElementWithoutAFileAroundItIsRefused() throws IOException {
        Resource created = folder.create("new.plumb");
        created.getContents().add(EcoreUtil.copy(folder.card("WATER.OPS-03")));

        assertThatThrownBy(() -> created.save(null)).isInstanceOf(IOException.class)
                .hasMessage(folder.path("new.plumb") + " would not hold one file's contents. "
                        + "Keep everything in the one file object at its top.");
        assertThat(folder.path("new.plumb")).doesNotExist();
    }
}
