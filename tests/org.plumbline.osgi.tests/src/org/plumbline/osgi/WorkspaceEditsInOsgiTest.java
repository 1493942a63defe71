package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.UndoContext;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.dsl.editing.TextModelEditor;
import org.plumbline.dsl.session.StoredDocuments;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.workspace.ProjectTexts;
import org.plumbline.workspace.edit.WorkspaceDocuments;

/** Edits of a model go into open texts and closed files of the workspace, and undo finds them from everywhere. */
class WorkspaceEditsInOsgiTest {

    private static final String CARDS = """
            toolbox WATER { area OPS } // ours
            risk OPS-03 in OPS { }
            """;
    private static final String MORE = """
            risk OPS-04 in WATER.OPS {
                related to OPS-03 // see there
            }
            """;

    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final IUndoContext diagram = new UndoContext();
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("edits");
    private IFile cards;
    private IFile more;
    private StoredDocuments documents;
    private ModelEditor editor;
    private IDocument open;

    @BeforeEach
    void open() throws CoreException, RefusedEdit {
        project.create(null);
        project.open(null);
        cards = file("cards.plumb", CARDS);
        more = file("more.plumb", MORE);
        FileBuffers.getTextFileBufferManager().connect(more.getFullPath(), LocationKind.IFILE, null);
        open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(more.getFullPath(), LocationKind.IFILE).getDocument();
        DocumentUndoManagerRegistry.connect(open);
        undoManager().connect(this);
        documents = WorkspaceDocuments.of(ProjectTexts.in(project).getFirst(), history, diagram);
        editor = TextModelEditor.standalone(documents);
    }

    @AfterEach
    void close() throws CoreException {
        undoManager().disconnect(this);
        DocumentUndoManagerRegistry.disconnect(open);
        FileBuffers.getTextFileBufferManager().disconnect(more.getFullPath(), LocationKind.IFILE, null);
        history.dispose(diagram, true, true, true);
        project.delete(true, true, null);
    }

    @Test
    void goIntoTheOpenTextAndTheClosedFile() throws CoreException, RefusedEdit {
        rename("OPS-30");

        assertThat(cards.readString()).isEqualTo(CARDS.replace("OPS-03", "OPS-30"));
        assertThat(open.get()).isEqualTo(MORE.replace("OPS-03", "OPS-30"));
        assertThat(more.readString()).isEqualTo(MORE);
    }

    @Test
    void areUndoneAndMadeAgainFromTheTextEditor() throws CoreException, ExecutionException, RefusedEdit {
        rename("OPS-30");
        IUndoContext text = undoManager().getUndoContext();
        assertThat(history.getUndoHistory(text)).hasSize(1);
        assertThat(history.getUndoOperation(text).getLabel()).isEqualTo("Rename");

        history.undo(text, null, null);
        assertUnchanged();

        history.redo(diagram, null, null);
        assertThat(cards.readString()).contains("OPS-30");
        assertThat(open.get()).contains("OPS-30");
    }

    @Test
    void areUndoneFromTheDiagramAndByTheModelEditor() throws CoreException, ExecutionException, RefusedEdit {
        rename("OPS-30");
        history.undo(diagram, null, null);
        assertUnchanged();

        rename("OPS-31");
        assertThat(documents.undoLabel()).contains("Rename");
        documents.undo();
        assertUnchanged();
        assertThat(editor.model().all(RiskCard.class).stream().map(RiskCard::getId)).containsExactlyInAnyOrder("OPS-03", "OPS-04");
    }

    @Test
    void areUndoneAfterWhatWasTypedLater() throws BadLocationException, CoreException, ExecutionException, RefusedEdit {
        rename("OPS-30");
        open.replace(0, 0, "// typed\n");
        undoManager().commit();
        assertThatThrownBy(documents.all().getFirst()::undo).isInstanceOf(RefusedEdit.class)
                .hasMessageEndingWith("one of them was changed again since. First take the later changes of these files back.");

        history.undo(undoManager().getUndoContext(), null, null);
        assertThat(open.get()).isEqualTo(MORE.replace("OPS-03", "OPS-30"));

        history.undo(undoManager().getUndoContext(), null, null);
        assertUnchanged();
    }

    @Test
    void areRefusedWhereSomebodyTypedMeanwhile() throws BadLocationException, CoreException, RefusedEdit {
        editor.model();
        open.replace(0, 0, "// typed\n");

        assertThatThrownBy(() -> rename("OPS-30")).isInstanceOf(RefusedEdit.class)
                .hasMessage("edits/more.plumb was changed in its editor meanwhile. Look at the text, then repeat the change.");
        assertThat(cards.readString()).isEqualTo(CARDS);

        documents.refresh();
        rename("OPS-30");
        assertThat(open.get()).isEqualTo("// typed\n" + MORE.replace("OPS-03", "OPS-30"));
    }

    @Test
    void areRefusedWhereAFileChangedOnTheDisk() throws Exception {
        editor.model();
        Files.writeString(cards.getLocation().toPath(), CARDS + "// by hand\n");

        assertThatThrownBy(() -> rename("OPS-30")).isInstanceOf(RefusedEdit.class)
                .hasMessage("edits/cards.plumb:3 was changed on the disk meanwhile. Read the project again, then repeat the change.");
        assertThat(open.get()).isEqualTo(MORE);
        assertThat(history.getUndoHistory(diagram)).isEmpty();
    }

    @Test
    void areRefusedWhereAFileIsReadOnly() throws CoreException {
        readOnly(more, true);

        assertThatThrownBy(() -> rename("OPS-30")).isInstanceOf(RefusedEdit.class)
                .hasMessage("edits/more.plumb is read-only. Make the file writable, then repeat the change.");
        assertThat(cards.readString()).isEqualTo(CARDS);
        readOnly(more, false);
    }

    private void rename(String id) throws RefusedEdit {
        editor.edit("Rename", model -> model.rename(new ProjectIndex(model.files()).all(RiskCard.class).stream()
                .filter(card -> card.getRelated().isEmpty()).findFirst().orElseThrow(), id));
    }

    private void assertUnchanged() throws CoreException {
        assertThat(cards.readString()).isEqualTo(CARDS);
        assertThat(open.get()).isEqualTo(MORE);
    }

    private IDocumentUndoManager undoManager() {
        return DocumentUndoManagerRegistry.getDocumentUndoManager(open);
    }

    private IFile file(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    private static void readOnly(IFile file, boolean readOnly) throws CoreException {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(readOnly);
        file.setResourceAttributes(attributes);
    }
}
