package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.Keyboard;
import org.plumbline.testkit.Screenshot;
import org.plumbline.testkit.UserInterface;
import org.plumbline.testkit.Wait;
import org.plumbline.workspace.FindingMarkers;

/** A project of the workspace builds upon another one that is open, and hears of its changes. */
@ExtendWith(EmptyErrorLog.class)
class DependenciesTest {

    private static final String SETTINGS = "name = \"bay\"\nversion = \"1.0.0\"\n[dependencies]\nwater-tools = \"2.1.0\"\n";

    private TextProject bay;
    private TextProject water;

    @BeforeEach
    void createProject() throws CoreException {
        bay = TextProject.create("bay");
        bay.file("plumbline.toml", SETTINGS);
        bay.file("rotate.plumb", "tool ROTATE \"Rotate readers\" in WATER.OPS {\n    mitigates OPS-03\n}\n");
        Wait.until("what is missing", () -> bay.findings().contains("plumbline.toml:4 SETTINGS"));
    }

    @AfterEach
    void deleteProjects() throws CoreException {
        bay.delete();
        if (water != null) {
            water.delete();
        }
    }

    @Test
    void settingsHaveTheirMarkers() throws CoreException {
        IFile settings = bay.project().getFile("plumbline.toml");

        settings.setContents("nmae = \"bay\"\n".getBytes(StandardCharsets.UTF_8), true, false, null);

        Wait.until("the misspelt setting", () -> bay.findings().contains("plumbline.toml:1 SETTINGS"));
        IMarker marker = settings.findMarkers(FindingMarkers.TYPE, true, 0)[0];
        assertThat(marker.getAttribute(IMarker.MESSAGE, "")).isEqualTo("There is no setting nmae here. Is name meant?");
        assertThat(marker.getAttribute(IMarker.CHAR_END, 0)).isEqualTo("nmae = \"bay\"".length());
    }

    @Test
    void findsAProjectThatIsOpenedAndFollowsItsTexts() throws CoreException {
        IFile risks = openWater();

        risks.setContents("risk OPS-04 \"Readings\" in WATER.OPS { }\n".getBytes(StandardCharsets.UTF_8), true, false, null);
        Wait.until("the lost risk", () -> bay.findings().contains("rotate.plumb:2 IM-C-004"));

        water.project().getFile("plumbline.toml").setContents("name = \"water-tools\"\nversion = \"2.2.0\"\n"
                .getBytes(StandardCharsets.UTF_8), true, false, null);
        Wait.until("the wrong version", () -> bay.findings().contains("plumbline.toml:4 SETTINGS"));
    }

    @Test
    void followsARename() throws CoreException {
        StyledText text = bay.edit(openWater());
        UserInterface.run(text::setFocus);
        UserInterface.start(() -> new Keyboard(text).at("risk OPS|-03").press(SWT.MOD3 | SWT.MOD2, 'r'));
        IDocument document = UserInterface.call(() -> document((ITextEditor) UserInterface.page().getActiveEditor()));
        Wait.until("a place to type the id", () -> LinkedModeModel.hasInstalledModel(document));
        UserInterface.run(() -> new Keyboard(text).type("OPS-30"));
        UserInterface.run(() -> new Keyboard(text).press(SWT.NONE, SWT.CR));

        Wait.until("the id in the project that builds upon it",
                () -> bay.project().getFile("rotate.plumb").readString().contains("mitigates OPS-30"));
        Wait.until("the id in the text", () -> text.getText().contains("risk OPS-30 "));
    }

    @Test
    void goesToTheDefinitionInAPackedLibrary() throws CoreException, IOException {
        bay.project().getFolder("libraries").create(true, true, null);
        bay.project().getFile("libraries/water-tools-2.1.0.zip").create(zip(Map.of(
                "plumbline.toml", "name = \"water-tools\"\nversion = \"2.1.0\"\n",
                "water/risk cards.plumb", "toolbox WATER \"Water\" {\n    area OPS \"Operations\"\n}\nrisk OPS-03 \"Readings\" in WATER.OPS { }\n")),
                true, false, null);
        Wait.until("no finding any more", () -> bay.findings().stream().noneMatch(finding -> finding.endsWith("SETTINGS")));
        StyledText text = bay.edit(bay.project().getFile("rotate.plumb"));
        UserInterface.run(text::setFocus);

        UserInterface.run(() -> new Keyboard(text).at("mitigates OPS|-03").press(SWT.NONE, SWT.F3));

        Wait.until("the risk card", () -> UserInterface.call(() -> selected().equals("risk cards.plumb: OPS-03")));
        Screenshot.take("library");
        UserInterface.run(() -> assertThat(TextProject.widget(UserInterface.page().getActiveEditor()).getEditable()).isFalse());
    }

    private static String selected() {
        IEditorPart editor = UserInterface.page().getActiveEditor();
        return editor.getTitle() + ": " + TextProject.widget(editor).getSelectionText();
    }

    private static byte[] zip(Map<String, String> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private IFile openWater() throws CoreException {
        water = TextProject.create("water");
        water.file("toolbox.plumb", "toolbox WATER \"Water\" {\n    area OPS \"Operations\"\n}\n");
        IFile risks = water.file("risks.plumb", "risk OPS-03 \"Readings\" in WATER.OPS { }\n");
        water.file("plumbline.toml", "name = \"water-tools\"\nversion = \"2.1.0\"\n");
        Wait.until("no finding in the project that builds upon it", () -> bay.findings().stream()
                .noneMatch(finding -> finding.endsWith("SETTINGS") || finding.endsWith("IM-C-004")));
        return risks;
    }

    private static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }
}
