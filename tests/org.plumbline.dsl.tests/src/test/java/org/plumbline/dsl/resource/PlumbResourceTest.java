package org.plumbline.dsl.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Element;
import org.plumbline.model.core.Lifecycle;
import org.plumbline.model.core.PlumbFile;

/** Tools that know only EMF load, change and save a file, and hurt nothing in it. */
class PlumbResourceTest {

    private static final String TOOLBOX = "\uFEFFtoolbox WATER { // ours\r\n\tarea OPS\r\n}\r\n";
    private static final String CARDS = """
            // the cards

            risk OPS-03 in WATER.OPS { lifecycle   draft /* not yet */ }
            risk OPS-04 in WATER.OPS {
                related to OPS-03 // see there
            }
            """;

    @TempDir
    private Path folder;

    private final ResourceSet files = new ResourceSetImpl();
    private Resource toolbox;
    private Resource cards;

    @BeforeEach
    void load() throws IOException {
        new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
        cards = files.getResource(uri(write("cards.plumb", CARDS)), true);
        EcoreUtil.resolveAll(cards);
        toolbox = files.getResource(uri(write("toolbox.plumb", TOOLBOX)), true);
    }

    @Test
    void whatWasNotChangedIsNotWritten() throws IOException {
        Path file = folder.resolve("toolbox.plumb");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        toolbox.save(Map.of());

        assertThat(Files.readString(file)).isEqualTo(TOOLBOX);
    }

    @Test
    void whatIsLoadedAgainIsFoundByItsName() throws IOException {
        RiskCard before = card("WATER.OPS-03");
        write("cards.plumb", CARDS.replace("// the cards", "risk OPS-02 in WATER.OPS { }").replace("draft", "reviewed"));

        cards.unload();
        cards.load(Map.of());

        assertThat(before.eIsProxy()).isTrue();
        assertThat(EcoreUtil.resolve(before, files)).isSameAs(card("WATER.OPS-03")).isNotSameAs(before);
    }

    @Test
    void onlyWhatWasChangedIsWritten() throws IOException {
        card("WATER.OPS-03").setLifecycle(Lifecycle.REVIEWED);
        cards.save(null);
        assertThat(text("cards.plumb")).isEqualTo(CARDS.replace("draft", "reviewed"));

        card("WATER.OPS-03").setLifecycle(Lifecycle.RELEASED);
        cards.save(null);
        assertThat(text("cards.plumb")).isEqualTo(CARDS.replace("draft", "released"));
        assertThat(cards.isModified()).isFalse();
    }

    @Test
    void aFileLoadedLaterIsFoundByReferences() {
        assertThat(card("WATER.OPS-03").getArea()).isSameAs(toolbox.getEObject("WATER.OPS")).isNotNull();
    }

    @Test
    void aRenamedElementIsRenamedWhereOthersReferToIt() throws IOException {
        EcoreUtil.resolveAll(files);
        ((FunctionalArea) toolbox.getEObject("WATER.OPS")).setId("OPERATIONS");
        ((Toolbox) toolbox.getEObject("WATER")).setId("HYDRO");

        cards.save(null);
        toolbox.save(null);

        assertThat(text("toolbox.plumb")).isEqualTo(TOOLBOX.replace("OPS", "OPERATIONS").replace("WATER", "HYDRO"));
        assertThat(text("cards.plumb")).isEqualTo(CARDS.replace("WATER.OPS", "HYDRO.OPERATIONS"));
    }

    @Test
    void whatWasReadIsWrittenByItsOwnLanguageThoughItWasRegisteredAgain() throws IOException {
        new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();

        card("WATER.OPS-03").setLifecycle(Lifecycle.REVIEWED);
        cards.save(null);
        ((PlumbFile) cards.getContents().getFirst()).getElements().removeLast();
        cards.save(null);

        assertThat(text("cards.plumb")).isEqualTo(CARDS.substring(0, CARDS.indexOf("risk OPS-04")).replace("draft", "reviewed"));
    }

    @Test
    void elementsStayTheSameObjects() throws IOException {
        RiskCard card = card("WATER.OPS-03");
        card.setId("OPS-30");
        cards.save(null);

        assertThat(cards.getEObject("WATER.OPS-30")).isSameAs(card);
        assertThat(text("cards.plumb")).isEqualTo(CARDS.replace("OPS-03", "OPS-30"));
    }

    @Test
    void aFileChangedMeanwhileIsLeftAlone() throws IOException {
        card("WATER.OPS-03").setLifecycle(Lifecycle.REVIEWED);
        write("cards.plumb", CARDS + "// and one more");

        assertThatThrownBy(() -> cards.save(null)).isInstanceOf(IOException.class)
                .hasMessage(folder.resolve("cards.plumb") + ":7 was changed since it was read, and is left as it is. "
                        + "Load it again, then repeat the change.");
        assertThat(text("cards.plumb")).isEqualTo(CARDS + "// and one more");
    }

    @Test
    void aFileThatIsGoneIsNotWrittenAnew() throws IOException {
        Files.delete(folder.resolve("cards.plumb"));
        card("WATER.OPS-03").setLifecycle(Lifecycle.REVIEWED);

        assertThatThrownBy(() -> cards.save(null)).isInstanceOf(IOException.class)
                .hasMessageEndingWith("cards.plumb is gone, and is not written anew. Put the file back, then save again.");
        assertThat(folder.resolve("cards.plumb")).doesNotExist();
    }

    @Test
    void aFileWithSyntaxErrorsIsLeftAlone() throws IOException {
        String broken = "toolbox T { area }";
        Resource resource = files.getResource(uri(write("broken.plumb", broken)), true);
        ((PlumbFile) resource.getContents().getFirst()).getElements().clear();

        assertThatThrownBy(() -> resource.save(null)).isInstanceOf(IOException.class)
                .hasMessageStartingWith(folder.resolve("broken.plumb") + ":1 does not follow the language: ")
                .hasMessageEndingWith("Put that right first, then repeat the change.");
        assertThat(text("broken.plumb")).isEqualTo(broken);
    }

    @Test
    void anotherFileWithSyntaxErrorsIsNoObstacle() throws IOException {
        files.getResource(uri(write("broken.plumb", "risk OPS-09 in WATER.OPS { lifecycle }")), true);
        card("WATER.OPS-04").getRelated().add((RiskCard) files.getResources().getLast().getEObject("WATER.OPS-09"));

        cards.save(null);

        assertThat(text("cards.plumb")).isEqualTo(CARDS.replace("to OPS-03", "to OPS-03, OPS-09"));
    }

    @Test
    void whatIsStillReferredToCannotBeMissing() {
        EcoreUtil.remove(card("WATER.OPS-03"));

        assertThatThrownBy(() -> cards.save(null)).isInstanceOf(IOException.class)
                .hasMessage("What was removed is still referred to, in " + folder.resolve("cards.plumb") + ":4 (WATER.OPS-04). "
                        + "Remove these references first, or together with it.");
    }

    @Test
    void whatAToolTakesBackHasItsTextAgain() throws IOException {
        EcoreUtil.resolveAll(files);
        PlumbFile file = (PlumbFile) cards.getContents().getFirst();
        RiskCard card = card("WATER.OPS-04");
        file.getElements().remove(card);
        card("WATER.OPS-03").eUnset(CorePackage.Literals.IDENTIFIED__LIFECYCLE);
        cards.save(null);
        assertThat(text("cards.plumb")).doesNotContain("see there").doesNotContain("draft");

        card("WATER.OPS-03").setLifecycle(Lifecycle.DRAFT);
        file.getElements().add(card);
        cards.save(null);

        assertThat(text("cards.plumb")).isEqualTo(CARDS);
        assertThat(card("WATER.OPS-04")).isSameAs(card);
    }

    @Test
    void valuesThatAToolPutsBackHaveTheirTextAgain() throws IOException {
        String listed = CARDS + "risk OPS-05 in WATER.OPS { related to OPS-03, /* and */ OPS-04 }\n";
        write("cards.plumb", listed);
        cards.unload();
        cards.load(Map.of());
        EcoreUtil.resolveAll(files);

        card("WATER.OPS-05").getRelated().move(0, 1);
        cards.save(null);
        assertThat(text("cards.plumb")).contains("OPS-04").contains("/* and */").isNotEqualTo(listed);

        card("WATER.OPS-05").getRelated().move(0, 1);
        cards.save(null);
        assertThat(text("cards.plumb")).isEqualTo(listed);
    }

    @Test
    void anElementMovesToAnotherFileWithItsComments() throws IOException {
        EcoreUtil.resolveAll(files);
        ((PlumbFile) toolbox.getContents().getFirst()).getElements().add(card("WATER.OPS-04"));

        cards.save(null);
        toolbox.save(null);

        assertThat(text("cards.plumb")).isEqualTo("""
                // the cards

                risk OPS-03 in WATER.OPS { lifecycle   draft /* not yet */ }
                """);
        assertThat(text("toolbox.plumb")).isEqualTo(TOOLBOX + "\r\nrisk OPS-04 in WATER.OPS {\r\n    related to OPS-03 // see there\r\n}\r\n");
    }

    @Test
    void whatMovedToAnotherFileAndIsTakenBackHasItsTextAgain() throws IOException {
        String ours = "risk OPS-05 in OPS { } // with the area alone";
        Resource here = files.getResource(uri(write("here.plumb", ours)), true);
        EcoreUtil.resolveAll(files);
        PlumbFile file = (PlumbFile) here.getContents().getFirst();
        Element card = file.getElements().getFirst();
        ((PlumbFile) cards.getContents().getFirst()).getElements().add(card);
        here.save(null);
        cards.save(null);

        file.getElements().add(card);
        here.save(null);
        cards.save(null);

        assertThat(text("here.plumb")).isEqualTo(ours);
        assertThat(text("cards.plumb")).isEqualTo(CARDS);
    }

    @Test
    void anEqualElementInTheirPlaceIsNoObstacleForOtherFiles() throws IOException {
        EcoreUtil.resolveAll(files);
        EcoreUtil.replace(card("WATER.OPS-04"), EcoreUtil.copy(card("WATER.OPS-04")));
        ((Toolbox) toolbox.getEObject("WATER")).setVersion("1.0.0");

        toolbox.save(null);
        cards.save(null);

        assertThat(text("toolbox.plumb")).contains("version 1.0.0");
        assertThat(text("cards.plumb")).isEqualTo(CARDS);
    }

    @Test
    void anElementComesWhereOneStoodThatIsSavedElsewhereAlready() throws IOException {
        EcoreUtil.resolveAll(files);
        RiskCard other = CatalogueFactory.eINSTANCE.createRiskCard();
        other.setId("OPS-05");
        PlumbFile file = (PlumbFile) cards.getContents().getFirst();
        ((PlumbFile) toolbox.getContents().getFirst()).getElements().add(card("WATER.OPS-04"));
        file.getElements().add(other);

        toolbox.save(null);
        cards.save(null);

        assertThat(text("cards.plumb")).isEqualTo("""
                // the cards

                risk OPS-03 in WATER.OPS { lifecycle   draft /* not yet */ }
                risk OPS-05 {
                }
                """);
    }

    @Test
    void aNewFileIsWrittenLaidOut() throws IOException {
        Resource created = files.createResource(uri(folder.resolve("new.plumb")));
        PlumbFile file = CoreFactory.eINSTANCE.createPlumbFile();
        RiskCard card = CatalogueFactory.eINSTANCE.createRiskCard();
        card.setId("OPS-05");
        card.setArea((FunctionalArea) toolbox.getEObject("WATER.OPS"));
        card.setLifecycle(Lifecycle.DRAFT);
        file.getElements().add(card);
        created.getContents().add(file);

        created.save(null);

        assertThat(text("new.plumb")).isEqualTo("""
                risk OPS-05 in WATER.OPS {
                    lifecycle draft
                }
                """);
    }

    @Test
    void aFileIsSavedUnderAnotherNameAsItsAuthorWroteIt() throws IOException {
        toolbox.setURI(uri(folder.resolve("copies/toolbox.plumb")));
        ((Toolbox) toolbox.getEObject("WATER")).getAreas().getFirst().setId("OPERATIONS");

        toolbox.save(null);

        assertThat(text("copies/toolbox.plumb")).isEqualTo(TOOLBOX.replace("OPS", "OPERATIONS"));
        assertThat(text("toolbox.plumb")).isEqualTo(TOOLBOX);
    }

    @Test
    void anotherFileIsNotReplacedByOneThatGetsItsName() throws IOException {
        toolbox.setURI(cards.getURI());

        assertThatThrownBy(() -> toolbox.save(null)).isInstanceOf(IOException.class)
                .hasMessage(folder.resolve("cards.plumb") + " is there already, and is left as it is. "
                        + "Save under another name, or load it first.");
        assertThat(text("cards.plumb")).isEqualTo(CARDS);
    }

    @Test
    void aFileThatWasMovedOnTheDiskIsSavedWhereItIs() throws IOException {
        Files.move(folder.resolve("toolbox.plumb"), folder.resolve("moved.plumb"));
        toolbox.setURI(uri(folder.resolve("moved.plumb")));
        ((Toolbox) toolbox.getEObject("WATER")).setId("HYDRO");

        toolbox.save(null);

        assertThat(text("moved.plumb")).isEqualTo(TOOLBOX.replace("WATER", "HYDRO"));
    }

    @Test
    void aLinkStaysWhereItsFileIsYetToCome() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("new.plumb"), Path.of("kept.plumb"));
        Resource created = files.createResource(uri(link));
        created.getContents().add(CoreFactory.eINSTANCE.createPlumbFile());

        created.save(null);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("kept.plumb")).exists();
    }

    @Test
    void aFileThatCannotBeThereIsNotWritten() throws IOException {
        Resource created = files.createResource(uri(folder.resolve("cards.plumb/new.plumb")));
        created.getContents().add(CoreFactory.eINSTANCE.createPlumbFile());

        assertThatThrownBy(() -> created.save(null)).isInstanceOf(IOException.class)
                .hasMessageStartingWith(folder.resolve("cards.plumb/new.plumb") + " cannot be written (")
                .hasMessageEndingWith(" See that its folder is there and writable and the disk is not full, then save again.");
    }

    @Test
    void anElementWithoutAFileAroundItIsRefused() throws IOException {
        Resource created = files.createResource(uri(folder.resolve("new.plumb")));
        created.getContents().add(EcoreUtil.copy(card("WATER.OPS-03")));

        assertThatThrownBy(() -> created.save(null)).isInstanceOf(IOException.class)
                .hasMessage(folder.resolve("new.plumb") + " would not hold one file's contents. "
                        + "Keep everything in the one file object at its top.");
        assertThat(folder.resolve("new.plumb")).doesNotExist();
    }

    @Test
    void whatIsNotLoadedStaysSo() throws IOException {
        write("other.plumb", "toolbox OTHER { area OPS }");
        Resource other = files.createResource(uri(folder.resolve("other.plumb")));
        ((Toolbox) toolbox.getEObject("WATER")).setVersion("1.0.0");

        toolbox.save(null);

        assertThat(other.isLoaded()).isFalse();
        assertThat(other.getContents()).isEmpty();
    }

    @Test
    void aStreamGetsTheTextThatAFileWould() throws IOException {
        card("WATER.OPS-03").setLifecycle(Lifecycle.REVIEWED);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        cards.save(stream, Map.of());

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(CARDS.replace("draft", "reviewed"));
        assertThat(text("cards.plumb")).isEqualTo(CARDS);
    }

    @Test
    void aFileWithTooManyBlocksIsNotLoaded() throws IOException {
        Path file = write("deep.plumb", "toolbox T {" + "area A {".repeat(2000) + "}".repeat(2001));

        assertThatThrownBy(() -> files.getResource(uri(file), true)).cause().isInstanceOf(IOException.class)
                .hasMessage(file + " is not read. The blocks of this file are nested too deeply to be read. "
                        + "Look for blocks that are not closed.");
    }

    @Test
    void aFileThatIsNotTextIsNotLoaded() throws IOException {
        Path file = Files.write(folder.resolve("latin.plumb"), new byte[] {'"', (byte) 0xE9, '"'});

        assertThatThrownBy(() -> files.getResource(uri(file), true)).rootCause().isInstanceOf(IOException.class);
    }

    private RiskCard card(String name) {
        EObject card = cards.getEObject(name);
        return (RiskCard) card;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }
}
