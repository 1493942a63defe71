package org.plumbline.dsl.ui.rename;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.rename.RenameService;
import org.plumbline.dsl.ui.link.DocumentChanges;
import org.plumbline.dsl.ui.navigate.WorkspaceFiles;

/**
 * The edits of a rename, file by file, or why it cannot be done.
 *
 * @param edits of all files that change
 * @param refusal in the words for the user
 */
record PlannedRename(List<TextDocumentEdit> edits, Optional<String> refusal) {

    static PlannedRename of(RenameService service, XtextResource file, int caret, String id) {
        try {
            return new PlannedRename(service.rename(file, caret, id, uri -> null).getDocumentChanges().stream()
                    .map(change -> change.getLeft()).toList(), Optional.empty());
        } catch (RefusedEdit e) {
            return new PlannedRename(List.of(), Optional.of(e.getMessage()));
        }
    }

    /** The change for the platform, which shows it, makes it, and takes it back. */
    Change change(String name) {
        CompositeChange all = new CompositeChange(name);
        for (TextDocumentEdit edit : edits) {
            IFile file = WorkspaceFiles.at(edit.getTextDocument().getUri())
                    .orElseThrow(() -> new IllegalStateException("no file of the workspace: " + edit.getTextDocument().getUri()));
            all.add(change(file, edit.getEdits().stream().map(each -> each.getLeft()).toList()));
        }
        return all;
    }

    private static TextFileChange change(IFile file, List<TextEdit> edits) {
        TextFileChange change = new TextFileChange(file.getName() + " - " + file.getParent().getFullPath().makeRelative(), file);
        change.setTextType("plumb");
        try {
            change.setEdit(DocumentChanges.of(change.getCurrentDocument(null), edits));
        } catch (CoreException e) {
            throw new IllegalStateException("cannot read " + file.getFullPath(), e);
        }
        return change;
    }
}
