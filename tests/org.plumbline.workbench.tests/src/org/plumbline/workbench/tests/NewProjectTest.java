package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.Menus;
import org.plumbline.testkit.Screenshot;
import org.plumbline.testkit.UserInterface;
import org.plumbline.testkit.Wait;
import org.plumbline.testkit.Widgets;

/** A project of one's own begins on the welcome page or in the menu, with the files that the command line would write. */
@ExtendWith(EmptyErrorLog.class)
class NewProjectTest {

    private static final String ID = "NORTHSHORE-2027";

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(ID);

    @BeforeEach
    void openWelcome() {
        UserInterface.run(() -> Menus.choose("Help", "Welcome"));
    }

    @AfterEach
    void deleteProject() throws CoreException {
        UserInterface.call(() -> UserInterface.page().closeAllEditors(false));
        project.delete(true, true, null);
    }

    @Test
    void beginsAnEngagementFromTheWelcomePage() throws CoreException {
        Shell wizard = follow("New engagement…", "New Engagement");

        finish(wizard, "engagement.plumb");

        assertThat(new TextProject(project).findings()).isEmpty();
        assertThat(names()).contains("engagement.plumb", "organization.plumb", "plan.plumb", "plumbline.toml");
    }

    @Test
    void beginsAToolboxFromTheMenu() throws CoreException {
        UserInterface.start(() -> Menus.choose("File", "New", "Toolbox"));
        Shell wizard = Widgets.shell("New Toolbox");

        finish(wizard, "toolbox.plumb");

        assertThat(new TextProject(project).findings()).isEmpty();
        assertThat(names()).contains("toolbox.plumb", "procurement.plumb", "plumbline.toml");
    }

    @Test
    void saysWhatIsWrongWithAnIdAndHowToMendIt() throws CoreException, IOException {
        Path folder = ResourcesPlugin.getWorkspace().getRoot().getLocation().append("SHORE").toPath();
        Files.createDirectory(folder);
        project.create(null);
        Shell wizard = follow("New engagement…", "New Engagement");

        assertThat(objection(wizard, "north shore")).contains("Did you mean NORTH-SHORE?");
        Screenshot.take("new-objection");
        assertThat(objection(wizard, ID)).isEqualTo("There is a project " + ID + " already. Choose another id.");
        assertThat(objection(wizard, "SHORE")).startsWith("There is a folder SHORE");
        assertThat(objection(wizard, "MD")).startsWith("The new files use the word MD");
        assertThat(objection(wizard, "SHORE-2")).isNull();

        UserInterface.run(wizard::close);
        Files.delete(folder);
    }

    private void finish(Shell wizard, String opened) throws CoreException {
        UserInterface.run(() -> {
            Widgets.enter(wizard, "Id:", ID);
            Widgets.enter(wizard, "Title:", "Integrity at \"North Shore\"");
        });
        Screenshot.take("new-" + opened);
        UserInterface.start(() -> Widgets.press(wizard, "Finish"));
        Wait.until("the editor", () -> UserInterface.page().getActiveEditor().getTitle().equals(opened));
        Screenshot.take("made-" + opened);
        project.build(IncrementalProjectBuilder.FULL_BUILD, null);
    }

    private static String objection(Shell wizard, String id) {
        return UserInterface.call(() -> {
            Widgets.enter(wizard, "Id:", id);
            String objection = ((WizardDialog) wizard.getData()).getErrorMessage();
            assertThat(Widgets.find(wizard, Button.class, button -> button.getText().contains("Finish")).orElseThrow().isEnabled())
                    .isEqualTo(objection == null);
            return objection;
        });
    }

    private List<String> names() throws CoreException {
        return List.of(project.members()).stream().map(IResource::getName).toList();
    }

    private static Shell follow(String link, String title) {
        UserInterface.start(() -> Widgets.follow(UserInterface.window().getShell(), link));
        return Widgets.shell(title);
    }
}
