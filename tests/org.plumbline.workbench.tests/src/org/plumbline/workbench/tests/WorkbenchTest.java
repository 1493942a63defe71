package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.UserInterface;
import org.plumbline.workbench.IntegrityPerspective;

/** The product opens with its perspective, opens a text in the text editor, and has nothing to complain about. */
@ExtendWith(EmptyErrorLog.class)
class WorkbenchTest {

    private TextProject project;

    @BeforeEach
    void createProject() throws CoreException {
        project = TextProject.create("water");
    }

    @AfterEach
    void deleteProject() throws CoreException {
        project.delete();
    }

    @Test
    void opensWithTheProjectExplorer() {
        UserInterface.run(() -> {
            assertThat(UserInterface.page().getPerspective().getId()).isEqualTo(IntegrityPerspective.ID);
            IViewPart explorer = UserInterface.page().findView(ProjectExplorer.VIEW_ID);
            assertThat(UserInterface.page().isPartVisible(explorer)).isTrue();
            assertThat(explorer.getSite().getShell().isVisible()).isTrue();
        });
    }

    @Test
    void opensTextInTheGenericEditor() throws CoreException {
        IFile file = project.file("toolbox.plumb", "toolbox WATER \"Water\" {\n}\n");

        IEditorPart editor = UserInterface.call(() -> IDE.openEditor(UserInterface.page(), file));

        assertThat(editor).isInstanceOf(ExtensionBasedTextEditor.class);
        assertThat(file.getCharset()).isEqualTo("UTF-8");
    }
}
