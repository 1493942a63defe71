package org.plumbline.dsl.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.dsl.resource.CardFolder.CARDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.Toolbox;

/** Tools that know only EMF load files one by one, and those are found by their names. */
class LoadedFilesTest {

    private CardFolder folder;

    @BeforeEach
    void load(@TempDir Path path) throws IOException {
        folder = new CardFolder(path);
    }

    @Test
    void aFileLoadedLaterIsFoundByReferences() {
        assertThat(folder.card("WATER.OPS-03").getArea()).isSameAs(folder.toolbox().getEObject("WATER.OPS")).isNotNull();
    }

    @Test
    void whatIsLoadedAgainIsFoundByItsName() throws IOException {
        RiskCard before = folder.card("WATER.OPS-03");
        folder.write("cards.plumb", CARDS.replace("// the cards", "risk OPS-02 in WATER.OPS { }").replace("draft", "reviewed"));

        folder.cards().unload();
        folder.cards().load(Map.of());

        assertThat(before.eIsProxy()).isTrue();
        assertThat(EcoreUtil.resolve(before, folder.files())).isSameAs(folder.card("WATER.OPS-03")).isNotSameAs(before);
    }

    @Test
    void whatIsNotLoadedStaysSo() throws IOException {
        folder.write("other.plumb", "toolbox OTHER { area OPS }");
        Resource other = folder.create("other.plumb");
        ((Toolbox) folder.toolbox().getEObject("WATER")).setVersion("1.0.0");

        folder.toolbox().save(null);

        assertThat(other.isLoaded()).isFalse();
        assertThat(other.getContents()).isEmpty();
    }

    @Test
    void aFileWithTooManyBlocksIsNotLoaded() throws IOException {
        Path file = folder.write("deep.plumb", "toolbox T {" + "area A {".repeat(2000) + "}".repeat(2001));

        assertThatThrownBy(() -> folder.files().getResource(folder.uri("deep.plumb"), true)).cause().isInstanceOf(IOException.class)
                .hasMessage(file + " is not read. The blocks of this file are nested too deeply to be read. "
                        + "Look for blocks that are not closed.");
    }

    @Test
    void aFileThatIsNotTextIsNotLoaded() throws IOException {
        Files.write(folder.path("latin.plumb"), new byte[] {'"', (byte) 0xE9, '"'});

        assertThatThrownBy(() -> folder.files().getResource(folder.uri("latin.plumb"), true)).rootCause().isInstanceOf(IOException.class);
    }
}
