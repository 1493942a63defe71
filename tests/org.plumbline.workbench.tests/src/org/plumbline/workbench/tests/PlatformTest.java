package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.Menus;
import org.plumbline.testkit.Screenshot;
import org.plumbline.testkit.UserInterface;
import org.plumbline.testkit.Wait;
import org.plumbline.testkit.Widgets;

/** What the platform adds to the product: nothing that leads nowhere. */
@ExtendWith(EmptyErrorLog.class)
class PlatformTest {

    @Test
    void saysWhatItIs() {
        UserInterface.start(() -> Menus.choose("Help", "About Plumbline"));
        Shell about = Widgets.shell("About Plumbline");
        Screenshot.take("about");

        String text = UserInterface.call(() -> Widgets.find(about, StyledText.class, each -> true).orElseThrow().getText());

        assertThat(text).matches("(?s)Plumbline \\d+\\.\\d+\\.\\d+: .*Eclipse Public License 2\\.0.*Software of Others.*");
        UserInterface.start(() -> Widgets.press(about, "Close"));
        Wait.until("the end of the dialog", about::isDisposed);
    }

    @Test
    void hasThePreferencesThatMatter() {
        UserInterface.start(() -> Menus.choose("Window", "Preferences..."));
        Shell preferences = Widgets.shell("Preferences");

        List<String> pages = UserInterface.call(() -> pages(preferences));

        Screenshot.take("preferences");
        assertThat(pages).containsExactly("General", "Appearance", "Editors", "Keys", "Search", "Workspace", "Plumbline Text",
                "Rules");
        UserInterface.run(preferences::close);
    }

    @Test
    void offersNewThingsOfOursAndPlainFiles() {
        UserInterface.start(() -> Menus.choose("File", "New", "Other..."));
        Shell wizard = Widgets.shell("New");

        List<String> kinds = UserInterface.call(() -> pages(wizard));

        Screenshot.take("new-other");
        assertThat(kinds).contains("Engagement", "Toolbox", "File", "Folder", "Project");
        assertThat(UserInterface.call(() -> Widgets.all(wizard, Button.class).stream().map(Button::getText).toList()))
                .noneMatch(label -> label.startsWith("Show All") || label.startsWith("&Show All"));
        UserInterface.run(wizard::close);
    }

    @Test
    void hasTheMenusThatMatter() throws CoreException {
        TextProject project = TextProject.create("menus");
        IFile file = project.file("toolbox.plumb", "toolbox WATER \"Water\" {\n}\n");
        UserInterface.call(() -> IDE.openEditor(UserInterface.page(), file));

        assertThat(UserInterface.call(() -> Menus.labels("File"))).startsWith("New", "Open File...")
                .contains("Close Editor", "Save", "Save All", "Rename...", "Refresh", "Print...", "Import...", "Publish Roadmap…").endsWith("Exit");
        assertThat(UserInterface.call(() -> Menus.labels("File", "New"))).containsExactly("Toolbox", "Engagement", "File", "Folder", "Other...");
        assertThat(UserInterface.call(() -> Menus.labels("Edit"))).startsWith("Undo", "Redo", "Cut", "Copy", "Paste", "Delete")
                .contains("Toggle Comment", "Find/Replace...");
        assertThat(UserInterface.call(() -> Menus.labels("Help"))).containsExactly("Welcome", "The Workbench", "The Language",
                "The Rules", "Show Active Keybindings...", "Software of Others", "About Plumbline");
        assertThat(UserInterface.call(() -> Menus.labels("Window", "Show View"))).contains("Problems", "Progress", "Project Explorer");
        project.delete();
    }

    private static List<String> pages(Shell dialog) {
        return Widgets.all(dialog, Tree.class).stream().flatMap(tree -> Stream.of(tree.getItems()))
                .flatMap(item -> Stream.concat(Stream.of(item), Widgets.under(item).stream()))
                .map(TreeItem::getText).toList();
    }
}
