package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.Keyboard;
import org.plumbline.testkit.Menus;
import org.plumbline.testkit.UserInterface;
import org.plumbline.testkit.Wait;
import org.plumbline.workbench.create.ExampleProject;

/** What goes wrong outside is told where it belongs, and leaves the error log empty. */
@ExtendWith(EmptyErrorLog.class)
class DamageTest {

    private static final String TEXT = "toolbox WATER \"Water\" {\n}\n";
    private static final byte[] NO_TEXT = {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0x80, '{', '"', '\n', (byte) 0xc3};

    private TextProject project;

    @BeforeEach
    void createProject() throws CoreException {
        project = TextProject.create("damage");
    }

    @AfterEach
    void deleteProject() throws CoreException {
        UserInterface.call(() -> UserInterface.page().closeAllEditors(false));
        project.project().delete(true, true, null);
    }

    @Test
    void opensAFileThatIsNoText() throws CoreException {
        IFile file = project.file("toolbox.plumb", TEXT);
        file.setContents(NO_TEXT, true, false, null);

        UserInterface.call(() -> IDE.openEditor(UserInterface.page(), file));

        Wait.until("a finding", () -> !project.findings().isEmpty());
    }

    @Test
    void opensAFileWithoutAnEnd() throws CoreException {
        StringBuilder text = new StringBuilder("toolbox WATER \"Water");
        for (int i = 0; i < 100; i++) {
            text.append(" { area A").append(i);
        }
        StyledText editor = project.edit(project.file("toolbox.plumb", text.toString()));

        UserInterface.run(() -> new Keyboard(editor).before("toolbox").type("\"{}").backspace(2));

        Wait.until("a finding", () -> !project.findings().isEmpty());
    }

    @Test
    void seesThatAFileWentAwayOnTheDisk() throws CoreException, IOException {
        IFile file = project.file("toolbox.plumb", "toolbox WATER {\n");
        Wait.until("a finding", () -> !project.findings().isEmpty());

        Files.delete(file.getLocation().toPath());
        project.project().refreshLocal(IFile.DEPTH_INFINITE, null);

        Wait.until("no finding", () -> project.findings().isEmpty());
    }

    @Test
    void readsAroundAFileThatWentAwayUnnoticed() throws CoreException, IOException {
        project.file("risk.plumb", "risk OPS-03 \"Meters\" in WATER.OPP {\n}\n");
        IFile file = project.file("toolbox.plumb", TEXT);
        Files.delete(file.getLocation().toPath());

        project.project().build(IncrementalProjectBuilder.FULL_BUILD, null);

        assertThat(project.findings()).isNotEmpty();
    }

    @Test
    void savesAll() throws CoreException {
        IFile file = project.file("toolbox.plumb", TEXT);
        StyledText editor = project.edit(file);

        UserInterface.run(() -> new Keyboard(editor).before("}").type("// more\n"));
        UserInterface.run(() -> Menus.choose("File", "Save All"));

        Wait.until("the text on the disk", () -> new String(file.readAllBytes(), StandardCharsets.UTF_8).contains("// more"));
    }

    @Test
    void deletesAProjectWhileItIsChecked() throws CoreException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            ExampleProject.WATER_UTILITY.copy(null);
            Thread.sleep(150L * i);
            ExampleProject.WATER_UTILITY.project().delete(true, true, null);
        }

        Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
        assertThat(ExampleProject.WATER_UTILITY.project().exists()).isFalse();
    }
}
