package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorReference;
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
import org.plumbline.workbench.findings.FindingsView;

/** What helps where an author is. */
@ExtendWith(EmptyErrorLog.class)
class HelpTest {

    private TextProject project;
    private StyledText text;

    @BeforeEach
    void openEditor() throws CoreException {
        project = TextProject.create("help");
        IFile file = project.file("risks.plumb", "risk R1 \"Leaks\" in OPP {\n    arises in personnel\n}\n");
        text = project.edit(file);
    }

    @AfterEach
    void deleteProject() throws CoreException {
        project.delete();
    }

    @Test
    void helpsWithTheFieldAtTheCaret() {
        press(SWT.F1);
        Shell help = Wait.forValue("the form of the field", HelpTest::popup);
        Screenshot.take("help");
        press(SWT.F1);
        Wait.until("the guide in place of the form", () -> help.isDisposed() && UserInterface.page().getActiveEditor().getTitle().equals("The Language"));
    }

    @Test
    void explainsTheRuleOfAProblem() {
        UserInterface.call(() -> UserInterface.page().showView(FindingsView.ID));
        TreeItem finding = Wait.forValue("the problem", () -> Widgets.all(UserInterface.window().getShell(), Tree.class).stream()
                .flatMap(tree -> Stream.of(tree.getItems())).filter(item -> item.getText().contains("OPP")).findFirst());
        UserInterface.run(() -> {
            finding.getParent().setSelection(finding);
            finding.getParent().setFocus();
            finding.getParent().notifyListeners(SWT.Selection, new Event());
        });
        UserInterface.start(() -> Keyboard.press(finding.getParent(), SWT.NONE, SWT.F1));

        Wait.until("the explanation", () -> Widgets.all(UserInterface.window().getShell(), StyledText.class).stream()
                .anyMatch(shown -> shown.getText().startsWith("IM-C-004")));
        Screenshot.take("explanation");
        UserInterface.run(() -> Menus.choose("Help", "The Rules"));
        Wait.until("all rules", () -> Widgets.all(UserInterface.window().getShell(), StyledText.class).stream()
                .anyMatch(shown -> shown.getText().startsWith("Rule reference")));
        Screenshot.take("rule-reference");
        List<String> editors = UserInterface.call(() -> Stream.of(UserInterface.page().getEditorReferences())
                .map(IEditorReference::getTitle).toList());
        assertThat(editors).containsOnlyOnce("The Rules");
    }

    private void press(int key) {
        UserInterface.run(() -> {
            UserInterface.page().activate(UserInterface.page().getActiveEditor());
            text.setFocus();
        });
        UserInterface.start(() -> new Keyboard(text).at("arises in| personnel").press(SWT.NONE, key));
    }

    private static Optional<Shell> popup() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getText().isEmpty()
                && Widgets.all(shell, StyledText.class).stream().anyMatch(card -> card.getText().startsWith("arises in"))).findFirst();
    }
}
