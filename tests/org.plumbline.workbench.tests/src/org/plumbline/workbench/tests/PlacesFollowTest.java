package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
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
import org.plumbline.testkit.Widgets;

/** Places of nodes that were moved by hand follow a rename in the text, and come back with it. */
@ExtendWith(EmptyErrorLog.class)
class PlacesFollowTest {

    private static final String TEXT = """
            toolbox T "Cards" { area OPS "Operations" }
            risk R1 "Leaks" in OPS { }
            engagement EAST "First" { risk R is T.R1 { } }
            """;
    private static final String PLACES = """
            {
              "nodes": {
                "Area:T.OPS": {"x":1,"y":2},
                "Risk:EAST.R": {"x":3,"y":4}
              }
            }
            """;

    private TextProject project;
    private IFolder layout;
    private IFile file;
    private StyledText text;

    @BeforeEach
    void openEditor() throws CoreException {
        project = TextProject.create("places");
        layout = project.project().getFolder("layout");
        layout.create(true, true, null);
        project.file("layout/EAST.RiskMap.json", PLACES);
        file = project.file("engagement.plumb", TEXT);
        text = project.edit(file);
        UserInterface.run(text::setFocus);
    }

    @AfterEach
    void deleteProject() throws CoreException {
        project.delete();
    }

    @Test
    void theyFollowAndComeBack() throws CoreException {
        rename("WEST");

        Wait.until("the file under its new name", () -> layout.getFile("WEST.RiskMap.json").exists());
        assertThat(layout.getFile("WEST.RiskMap.json").readString()).isEqualTo(PLACES.replace("EAST", "WEST"));
        assertThat(layout.getFile("EAST.RiskMap.json").exists()).isFalse();
        Wait.until("the id in the text", () -> text.getText().equals(TEXT.replace("EAST", "WEST")));

        UserInterface.start(() -> new Keyboard(text).press(SWT.MOD1, 'z'));
        Shell asked = Widgets.shell("Undo");
        UserInterface.start(() -> Widgets.press(asked, "OK"));

        Wait.until("the file under its old name", () -> layout.getFile("EAST.RiskMap.json").exists());
        assertThat(layout.getFile("EAST.RiskMap.json").readString()).isEqualTo(PLACES);
        assertThat(layout.getFile("WEST.RiskMap.json").exists()).isFalse();
        Wait.until("the text as it was", () -> text.getText().equals(TEXT));
    }

    @Test
    void whatCannotFollowIsTold() throws CoreException {
        project.file("layout/WEST.RiskMap.json", "{}\n");

        rename("WEST");

        Shell told = Widgets.shell("Rename EAST to WEST");
        Screenshot.take("places-left");
        assertThat(UserInterface.call(() -> Widgets.all(told, Label.class).stream().map(Label::getText).toList()).toString())
                .contains("layout/EAST.RiskMap.json kept its name: there is a file WEST.RiskMap.json already");
        UserInterface.start(() -> Widgets.press(told, "OK"));
        Wait.until("the end of the message", told::isDisposed);
        assertThat(layout.getFile("WEST.RiskMap.json").readString()).isEqualTo("{}\n");
        assertThat(layout.getFile("EAST.RiskMap.json").readString()).isEqualTo(PLACES.replace("EAST", "WEST"));
    }

    private void rename(String id) {
        UserInterface.start(() -> new Keyboard(text).at("engagement EA|ST").press(SWT.MOD3 | SWT.MOD2, 'r'));
        IDocument document = UserInterface.call(() -> {
            ITextEditor editor = (ITextEditor) UserInterface.page().getActiveEditor();
            return editor.getDocumentProvider().getDocument(editor.getEditorInput());
        });
        Wait.until("a place to type the id", () -> LinkedModeModel.hasInstalledModel(document));
        UserInterface.run(() -> new Keyboard(text).type(id));
        UserInterface.start(() -> new Keyboard(text).press(SWT.NONE, SWT.CR));
    }
}
