package org.plumbline.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.dsl.ui.link.FindingAnnotation;
import org.plumbline.dsl.ui.occurrence.Occurrences;
import org.plumbline.dsl.ui.settings.EditorSettings;
import org.plumbline.testkit.EmptyErrorLog;
import org.plumbline.testkit.Keyboard;
import org.plumbline.testkit.Menus;
import org.plumbline.testkit.Screenshot;
import org.plumbline.testkit.UserInterface;
import org.plumbline.testkit.Wait;
import org.plumbline.testkit.Widgets;

/** What the editor does because it understands the text: each is asked for with the keys that a user presses. */
@ExtendWith(EmptyErrorLog.class)
class LanguageTest {

    private static final String RISKS = """
            risk OPS-01 "Illegal connections are tolerated" in WATER.OPS {
                related to OPS-03
            }

            // what can happen
            // at the meter
            risk OPS-03 "Meter readings are altered" in WATER.OPS {
                // as in every utility
                related to OPS-01
            }
            """;
    private static final String TOOLBOX = """
            toolbox WATER "Water" {
                area OPS "Operations"
            }

            tool WALK "Walk the line" in WATER.OPS {
                mitigates OPS-03
            }
            """;

    private TextProject project;
    private IFile toolbox;
    private IFile file;
    private StyledText text;

    @BeforeEach
    void openEditor() throws CoreException {
        project = TextProject.create("language");
        toolbox = project.file("toolbox.plumb", TOOLBOX);
        file = project.file("risks.plumb", RISKS);
        text = project.edit(file);
    }

    @AfterEach
    void deleteProject() throws CoreException {
        project.delete();
    }

    @Test
    void showsFindingsWhileTheTextIsTyped() {
        UserInterface.run(() -> new Keyboard(text).at("related to OPS-03|").type("9"));
        Wait.until("an error in the text", () -> annotations(LanguageTest::isError).size() == 1);
        boolean unsaved = UserInterface.call(() -> editor().isDirty());
        assertThat(unsaved).isTrue();

        UserInterface.run(() -> new Keyboard(text).backspace(1));
        Wait.until("no error in the text", () -> annotations(LanguageTest::isError).isEmpty());
    }

    @Test
    void marksMentionsAndTellsIdsFromReferences() {
        UserInterface.run(() -> new Keyboard(text).at("related to OPS|-03"));
        Wait.until("marks on both mentions", () -> annotations(mark -> mark.getType().equals(Occurrences.TYPE)).size() == 2);
        Wait.until("a colour of their own for references", () -> !foreground("OPS-01\n").equals(foreground("OPS-01 ")));
    }

    @Test
    void goesToTheDefinitionInAnotherFile() {
        press(keys -> keys.at("WATER.O|PS"), SWT.NONE, SWT.F3);

        Wait.until("the toolbox", () -> editor().getTitle().equals(toolbox.getName()) && TextProject.widget(editor()).getSelectionText().equals("OPS"));
    }

    @Test
    void listsReferencesInAllFiles() {
        press(keys -> keys.at("risk OPS|-03"), SWT.MOD1 | SWT.MOD2, 'g');

        Wait.until("references", () -> trees().anyMatch(tree -> labels(tree.getItems()).equals(List.of("risks.plumb  language",
                "2: related to OPS-03", "7: risk OPS-03 \"Meter readings are altered\" in WATER.OPS {", "toolbox.plumb  language",
                "6: mitigates OPS-03"))));
        Screenshot.take("references");
    }

    @Test
    void renamesInAllFilesAfterAPreview() throws CoreException {
        press(keys -> keys.at("related to OPS|-03"), SWT.MOD3 | SWT.MOD2, 'r');
        Wait.until("a place to type the id", () -> LinkedModeModel.hasInstalledModel(document()));
        press(keys -> keys, SWT.MOD3 | SWT.MOD2, 'r');
        Shell dialog = Widgets.shell("Rename");
        UserInterface.run(() -> Widgets.all(dialog, Text.class).getFirst().setText("OPS-30"));
        Screenshot.take("rename");
        UserInterface.start(() -> Widgets.press(dialog, "Preview >"));
        Wait.until("the files in the preview", () -> trees(dialog).anyMatch(tree -> labels(tree.getItems()).toString().contains("toolbox.plumb")));
        Screenshot.take("rename-preview");
        UserInterface.start(() -> Widgets.press(dialog, "OK"));
        Wait.until("the end of the dialog", dialog::isDisposed);

        String renamed = UserInterface.call(text::getText);
        assertThat(renamed).isEqualTo(RISKS.replace("OPS-03", "OPS-30"));
        assertThat(toolbox.readString()).isEqualTo(TOOLBOX.replace("OPS-03", "OPS-30"));
    }

    @Test
    void renamesWhereTheIdStands() throws CoreException {
        press(keys -> keys.at("related to OPS|-03"), SWT.MOD3 | SWT.MOD2, 'r');
        Wait.until("a place to type the id", () -> LinkedModeModel.hasInstalledModel(document()));
        UserInterface.run(() -> new Keyboard(text).type("OPS-30"));
        Screenshot.take("rename-in-place");
        UserInterface.run(() -> assertThat(text.getText()).isEqualTo(RISKS.replace("OPS-03", "OPS-30")));
        UserInterface.run(() -> new Keyboard(text).press(SWT.NONE, SWT.CR));

        Wait.until("the id in the other file", () -> toolbox.readString().equals(TOOLBOX.replace("OPS-03", "OPS-30")));
        Wait.until("the id in the text", () -> text.getText().equals(RISKS.replace("OPS-03", "OPS-30")));
    }

    @Test
    void showsTheOutlineAndFollowsTheCaret() throws Exception {
        UserInterface.call(() -> UserInterface.page().showView("org.eclipse.ui.views.ContentOutline"));
        activate();
        Wait.until("the outline", () -> trees().anyMatch(tree -> labels(tree.getItems()).toString().contains("OPS-03")));
        UserInterface.run(() -> new Keyboard(text).at("risk OPS-03 |"));
        Wait.until("the element at the caret in the outline",
                () -> trees().anyMatch(tree -> labels(tree.getSelection()).toString().startsWith("[OPS-03")));
        Screenshot.take("outline");

        press(keys -> keys, SWT.MOD1, 'o');
        Shell outline = Wait.forValue("the quick outline", () -> popup());
        UserInterface.run(() -> Widgets.all(outline, Text.class).getFirst().setText("illegal"));
        Screenshot.take("quick-outline");
        UserInterface.run(() -> Keyboard.press(Widgets.all(outline, Text.class).getFirst(), SWT.NONE, SWT.CR));
        Wait.until("the element that was chosen", () -> text.getSelectionText().equals("OPS-01"));
    }

    @Test
    void findsElementsOfAllProjects() {
        press(keys -> keys, SWT.MOD1 | SWT.MOD2, 't');
        Shell dialog = Widgets.shell("Open Element");
        UserInterface.run(() -> Widgets.all(dialog, Text.class).getFirst().setText("walk"));
        Wait.until("the tool", () -> Widgets.all(dialog, Table.class).getFirst().getItemCount() == 1);
        Screenshot.take("open-element");
        UserInterface.start(() -> Widgets.press(dialog, "OK"));

        Wait.until("the tool in its text", () -> TextProject.widget(editor()).getSelectionText().equals("WALK"));
    }

    @Test
    void showsTheCardOfAnElement() {
        press(keys -> keys.at("related to OPS|-03"), SWT.NONE, SWT.F2);

        Wait.until("the card", () -> Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> Widgets.all(shell, StyledText.class).stream())
                .anyMatch(card -> card != text && card.getText().contains("Meter readings are altered")));
        Screenshot.take("card");
    }

    @Test
    void laysOutAndFolds() {
        UserInterface.run(() -> new Keyboard(text).at("    |related to OPS-03").type("     "));
        press(keys -> keys, SWT.MOD1 | SWT.MOD2, 'f');
        Wait.until("the text laid out", () -> text.getText().equals(RISKS));

        int lines = RISKS.split("\n", -1).length;
        Wait.until("folded blocks", () -> {
            new Keyboard(text).press(SWT.MOD1 | SWT.MOD2, SWT.KEYPAD_DIVIDE);
            return text.getLineCount() < lines - 3;
        });
    }

    @Test
    void laysOutOnSaveWhereWanted() {
        UserInterface.run(() -> EditorSettings.FORMAT_ON_SAVE.set(true));
        try {
            UserInterface.run(() -> {
                new Keyboard(text).at("    |related to OPS-03").type("     ");
                UserInterface.page().saveEditor(editor(), false);
            });

            Wait.until("the file laid out", () -> file.readString().equals(RISKS) && !editor().isDirty());
        } finally {
            UserInterface.run(() -> EditorSettings.FORMAT_ON_SAVE.set(false));
        }
    }

    @Test
    void proposesAndLeadsThroughWhatIsToBeFilledIn() {
        press(keys -> keys.at("OPS-03\n|").type("    as"), SWT.MOD1, ' ');
        Table proposals = Wait.forValue("a question among the proposals", () -> Stream.of(Display.getCurrent().getShells())
                .filter(Shell::isVisible).flatMap(shell -> Widgets.all(shell, Table.class).stream())
                .filter(table -> table.getItemCount() > 0 && table.getItem(0).getText().startsWith("ask")).findFirst());
        Screenshot.take("proposals");
        UserInterface.run(() -> Keyboard.press(text, SWT.NONE, SWT.CR));
        Wait.until("the end of the list", proposals::isDisposed);
        UserInterface.run(() -> new Keyboard(text).type("Who?").press(SWT.NONE, SWT.TAB));
        Screenshot.take("filled-in");

        UserInterface.run(() -> assertThat(text.getText()).startsWith(RISKS.substring(0, RISKS.indexOf('}')) + "    ask \"Who?\""));
    }

    @Test
    void offersTheNearestNames() {
        UserInterface.run(() -> new Keyboard(text).at("related to OPS-03|").type("9"));
        Wait.until("an error in the text", () -> annotations(LanguageTest::isError).size() == 1);
        press(keys -> keys, SWT.MOD1, '1');
        Wait.until("the offer", () -> Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> Widgets.all(shell, Table.class).stream())
                .anyMatch(table -> table.getItemCount() > 0 && table.getItem(0).getText().equals("Change to OPS-03")));
        Screenshot.take("fix");
        UserInterface.run(() -> Keyboard.press(text, SWT.NONE, SWT.CR));

        Wait.until("the name put right", () -> text.getText().equals(RISKS));
    }

    @Test
    void putsFindingsRightFromTheListOfProblems() throws Exception {
        IFile broken = project.file("broken.plumb", "risk BILLS \"Bills\" in WATER.OPS {\n    related to OPS-039\n}\n");
        Wait.until("a finding", () -> project.findings().contains("broken.plumb:2 IM-C-004"));
        UserInterface.run(() -> UserInterface.page().closeAllEditors(false));
        UserInterface.call(() -> UserInterface.page().showView("org.plumbline.workbench.findings"));
        TreeItem finding = Wait.forValue("the finding in the list", () -> trees().flatMap(tree -> Stream.of(tree.getItems()))
                .filter(item -> item.getText().contains("OPS-039")).findFirst());
        UserInterface.run(() -> {
            finding.getParent().setSelection(finding);
            finding.getParent().setFocus();
            finding.getParent().notifyListeners(SWT.Selection, new Event());
        });
        UserInterface.start(() -> Keyboard.press(finding.getParent(), SWT.MOD1, '1'));
        Shell dialog = Widgets.shell("Quick Fix");
        UserInterface.run(() -> assertThat(Widgets.all(dialog, Table.class).getFirst().getItem(0).getText()).isEqualTo("Change to OPS-03"));
        Screenshot.take("quick-fix");
        UserInterface.start(() -> Widgets.press(dialog, "Finish"));

        Wait.until("the name put right", () -> broken.readString().contains("related to OPS-03\n"));
        Wait.until("no finding", () -> !project.findings().contains("broken.plumb:2 IM-C-004"));
    }

    @Test
    void goesOnWithComments() {
        UserInterface.run(() -> {
            new Keyboard(text).at("in every utility|").type("\nand everywhere\n\n");

            assertThat(text.getText()).isEqualTo(RISKS.replace("utility\n", "utility\n    // and everywhere\n    \n"));
        });
    }

    /** Presses keys in the text as soon as the editor is the active one, and does not wait for what comes of it. */
    private void press(java.util.function.UnaryOperator<Keyboard> place, int modifiers, int key) {
        activate();
        UserInterface.start(() -> place.apply(new Keyboard(text)).press(modifiers, key));
    }

    private void activate() {
        UserInterface.run(() -> {
            UserInterface.page().activate(editor());
            text.setFocus();
        });
    }

    private static IDocument document() {
        ITextEditor editor = (ITextEditor) editor();
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private static IEditorPart editor() {
        return UserInterface.page().getActiveEditor();
    }

    private List<Annotation> annotations(Predicate<Annotation> wanted) {
        ITextEditor editor = (ITextEditor) editor();
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        List<Annotation> found = new java.util.ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(each -> {
            if (wanted.test(each)) {
                found.add(each);
            }
        });
        return found;
    }

    private static boolean isError(Annotation annotation) {
        return annotation instanceof FindingAnnotation finding && finding.problem().code().equals("IM-C-004");
    }

    private String foreground(String place) {
        StyleRange style = text.getStyleRangeAtOffset(text.getText().indexOf(place));
        return style == null ? "none" : String.valueOf(style.foreground);
    }

    private static Stream<Tree> trees() {
        return trees(UserInterface.window().getShell());
    }

    private static Stream<Tree> trees(Shell shell) {
        return shell.isDisposed() ? Stream.empty() : Widgets.all(shell, Tree.class).stream();
    }

    /** The labels of items and of all that is open below them. */
    private static List<String> labels(TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item.getText()), labels(item.getItems()).stream())).toList();
    }

    private static Optional<Shell> popup() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().isEmpty() && !Widgets.all(shell, Tree.class).isEmpty()).findFirst();
    }
}
