package org.plumbline.dsl.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.dsl.resource.CardFolder.CARDS;
import static org.plumbline.dsl.resource.CardFolder.TOOLBOX;
import static org.plumbline.dsl.resource.CardFolder.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.Lifecycle;

/** Tools that know only EMF change a file and save it, and hurt nothing in it. */
class SavedFilesTest {

    private CardFolder folder;

    @BeforeEach
    void load(@TempDir Path path) throws IOException {
        folder = new CardFolder(path);
    }

    @Test
    void whatWasNotChangedIsNotWritten() throws IOException {
        Path file = folder.path("toolbox.plumb");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        folder.toolbox().save(Map.of());

        assertThat(Files.readString(file)).isEqualTo(TOOLBOX);
    }

    @Test
    void onlyWhatWasChangedIsWritten() throws IOException {
        folder.card("WATER.OPS-03").setLifecycle(Lifecycle.REVIEWED);
        folder.cards().save(null);
        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS.replace("draft", "reviewed"));

        folder.card("WATER.OPS-03").setLifecycle(Lifecycle.RELEASED);
        folder.cards().save(null);
        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS.replace("draft", "released"));
        assertThat(folder.cards().isModified()).isFalse();
    }

    @Test
    void aRenamedElementIsRenamedWhereOthersReferToIt() throws IOException {
        EcoreUtil.resolveAll(folder.files());
        ((FunctionalArea) folder.toolbox().getEObject("WATER.OPS")).setId("OPERATIONS");
        ((Toolbox) folder.toolbox().getEObject("WATER")).setId("HYDRO");

        folder.cards().save(null);
        folder.toolbox().save(null);

        assertThat(folder.text("toolbox.plumb")).isEqualTo(TOOLBOX.replace("OPS", "OPERATIONS").replace("WATER", "HYDRO"));
        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS.replace("WATER.OPS", "HYDRO.OPERATIONS"));
    }

    @Test
    void whatWasReadIsWrittenByItsOwnLanguageThoughItWasRegisteredAgain() throws IOException {
        new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();

        folder.card("WATER.OPS-03").setLifecycle(Lifecycle.REVIEWED);
        folder.cards().save(null);
        file(folder.cards()).getElements().removeLast();
        folder.cards().save(null);

        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS.substring(0, CARDS.indexOf("risk OPS-04")).replace("draft", "reviewed"));
    }

    @Test
    void elementsStayTheSameObjects() throws IOException {
        RiskCard card = folder.card("WATER.OPS-03");
        card.setId("OPS-30");
        folder.cards().save(null);

        assertThat(folder.cards().getEObject("WATER.OPS-30")).isSameAs(card);
        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS.replace("OPS-03", "OPS-30"));
    }

    @Test
    void anotherFileWithSyntaxErrorsIsNoObstacle() throws IOException {
        Resource broken = folder.load("broken.plumb", "risk OPS-09 in WATER.OPS { lifecycle }");
        folder.card("WATER.OPS-04").getRelated().add((RiskCard) broken.getEObject("WATER.OPS-09"));

        folder.cards().save(null);

        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS.replace("to OPS-03", "to OPS-03, OPS-09"));
    }

    @Test
    void aStreamGetsTheTextThatAFileWould() throws IOException {
        folder.card("WATER.OPS-03").setLifecycle(Lifecycle.REVIEWED);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        folder.cards().save(stream, Map.of());

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(CARDS.replace("draft", "reviewed"));
        assertThat(folder.text("cards.plumb")).isEqualTo(CARDS);
    }
}
