package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.workbench.IntegrityPerspective;

/** The product opens with its perspective, opens a text in the text editor, and has nothing to complain about. */
class WorkbenchTest {

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("water");

    @BeforeEach
    void createProject() throws CoreException {
        project.create(null);
        project.open(null);
    }

    @AfterEach
    void deleteProject() throws CoreException {
        UserInterface.call(() -> UserInterface.page().closeAllEditors(false));
        project.delete(true, null);
    }

    @AfterEach
    void expectEmptyLog() throws IOException {
        Path log = Platform.getLogFileLocation().toPath();

        assertThat(Files.exists(log) ? Files.readString(log) : "").doesNotContain("!ENTRY");
    }

    @Test
    void opensWithTheProjectExplorer() {
        UserInterface.call(() -> {
            assertThat(UserInterface.page().getPerspective().getId()).isEqualTo(IntegrityPerspective.ID);
            IViewPart explorer = UserInterface.page().findView(ProjectExplorer.VIEW_ID);
            assertThat(UserInterface.page().isPartVisible(explorer)).isTrue();
            assertThat(explorer.getSite().getShell().isVisible()).isTrue();
            return null;
        });
    }

    @Test
    void opensTextInTheGenericEditor() throws CoreException {
        IFile file = project.getFile("toolbox.plumb");
        file.create("toolbox WATER \"Water\" {\n}\n".getBytes(StandardCharsets.UTF_8), true, false, null);

        IEditorPart editor = UserInterface.call(() -> IDE.openEditor(UserInterface.page(), file));

        assertThat(editor).isInstanceOf(ExtensionBasedTextEditor.class);
        assertThat(file.getCharset()).isEqualTo("UTF-8");
    }
}
