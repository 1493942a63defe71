package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.Keyboard;
import org.plumbline.testkit.Menus;
import org.plumbline.testkit.Screenshot;
import org.plumbline.testkit.UserInterface;
import org.plumbline.testkit.Wait;
import org.plumbline.testkit.Widgets;
import org.plumbline.workbench.create.ExampleProject;
import org.plumbline.workbench.findings.FindingsView;
import org.plumbline.workspace.FindingMarkers;

/** The way of a person who sees the workbench for the first time: from the welcome page to a roadmap. */
@ExtendWith(EmptyErrorLog.class)
class FirstHourTest {

    private static final String RIGHT = "WATER-BALANCE\n";
    private static final String WRONG = "QWATER-BALANCE";

    private final ExampleProject example = ExampleProject.WATER_UTILITY;

    @BeforeEach
    void openWelcome() {
        UserInterface.run(() -> Menus.choose("Help", "Welcome"));
    }

    @AfterEach
    void deleteExample() throws CoreException {
        UserInterface.call(() -> UserInterface.page().closeAllEditors(false));
        example.project().delete(true, true, null);
    }

    @Test
    void leadsFromTheExampleToItsRoadmap() throws CoreException {
        Screenshot.take("1-welcome");
        UserInterface.start(() -> Widgets.follow(UserInterface.window().getShell(), "Open the example of a water utility"));
        StyledText text = Wait.forValue("an editor with the engagement", this::editor);
        Wait.until("findings of the example", () -> example.project().findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE) != null);
        Screenshot.take("2-example");

        UserInterface.run(() -> {
            new Keyboard(text).before(RIGHT).type("Q");
            UserInterface.page().saveEditor(UserInterface.page().getActiveEditor(), false);
        });
        Wait.until("an error", () -> errors() > 0);
        Wait.until("the error in the Problems view", () -> problem().isPresent());
        Screenshot.take("3-finding");

        int line = UserInterface.call(() -> text.getLineAtOffset(text.getText().indexOf(WRONG)));
        UserInterface.call(() -> {
            text.setSelection(0);
            open(problem().orElseThrow());
            return null;
        });
        Wait.until("the caret in the line of the error", () -> text.getLineAtOffset(text.getCaretOffset()) == line);

        UserInterface.run(() -> {
            text.setSelection(text.getText().indexOf(WRONG) + 1);
            new Keyboard(text).backspace(1);
            UserInterface.page().saveEditor(UserInterface.page().getActiveEditor(), false);
        });
        Wait.until("no error", () -> errors() == 0);

        publish();
    }

    private void publish() {
        UserInterface.start(() -> Menus.choose("File", "Publish Roadmap…"));
        Shell dialog = Widgets.shell("Publish Roadmap");
        Screenshot.take("4-publish");
        UserInterface.run(() -> Widgets.press(dialog, "Open the document when it is there"));
        UserInterface.start(() -> Widgets.press(dialog, "Publish"));
        Wait.until("the end of the dialog", dialog::isDisposed);
        Shell message = Widgets.shell("Publish Roadmap");
        Screenshot.take("5-published");
        UserInterface.start(() -> Widgets.press(message, "OK"));
        Wait.until("the end of the message", message::isDisposed);

        Path document = example.project().getLocation().append("documents/roadmap-BAYVIEW-2026-en.html").toPath();
        assertThat(document).exists();
    }

    private Optional<StyledText> editor() {
        IEditorPart editor = UserInterface.page().getActiveEditor();
        return Optional.ofNullable(editor).filter(each -> each.getTitle().equals(example.opened().getName())).map(TextProject::widget);
    }

    private long errors() throws CoreException {
        return Stream.of(example.project().findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR).count();
    }

    /** The error in the Problems view, as a user finds it there. */
    private static Optional<TreeItem> problem() throws Exception {
        UserInterface.page().showView(FindingsView.ID);
        return Widgets.all(UserInterface.window().getShell(), Tree.class).stream()
                .flatMap(tree -> Stream.of(tree.getItems())).filter(item -> item.getText().contains(WRONG)).findFirst();
    }

    private static void open(TreeItem item) {
        item.getParent().setSelection(item);
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Selection, event);
        item.getParent().notifyListeners(SWT.DefaultSelection, event);
    }
}
