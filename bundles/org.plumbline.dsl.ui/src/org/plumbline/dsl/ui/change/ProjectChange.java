package org.plumbline.dsl.ui.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.text.DocumentUris;
import org.plumbline.dsl.ui.link.DocumentChanges;
import org.plumbline.dsl.ui.navigate.WorkspaceFiles;

/**
 * What a service of the language wants to change in the files of a project, as the platform knows changes: it shows them, makes them, in
 * open editors and closed files alike, and takes them back.
 *
 * @param edits of all files that change
 * @param texts in which the edits count, by the addresses of the files
 */
public record ProjectChange(List<TextDocumentEdit> edits, Map<String, String> texts) {

    public ProjectChange {
        edits = List.copyOf(edits);
        texts = Map.copyOf(texts);
    }

    /** Nothing. */
    public static ProjectChange none() {
        return new ProjectChange(List.of(), Map.of());
    }

    /** The edits as the language tells them, of files that belong together with a file. */
    public static ProjectChange of(WorkspaceEdit edit, XtextResource file) {
        List<TextDocumentEdit> edits = edit.getDocumentChanges().stream().map(change -> change.getLeft()).toList();
        Map<String, String> texts = new HashMap<>();
        file.getResourceSet().getResources().forEach(other -> {
            String uri = DocumentUris.of(other.getURI());
            if (other instanceof XtextResource text && edits.stream().anyMatch(change -> change.getTextDocument().getUri().equals(uri))) {
                texts.put(uri, text.getParseResult().getRootNode().getText());
            }
        });
        return new ProjectChange(edits, texts);
    }

    /** Both changes; this one alone, where both change one file. */
    public ProjectChange and(ProjectChange other) {
        if (other.texts.keySet().stream().anyMatch(texts::containsKey)) {
            return this;
        }
        List<TextDocumentEdit> all = new ArrayList<>(edits);
        all.addAll(other.edits);
        Map<String, String> both = new HashMap<>(texts);
        both.putAll(other.texts);
        return new ProjectChange(all, both);
    }

    /**
     * The change under a name, for Undo.
     *
     * @throws CoreException if a text is another one by now, or cannot be read
     */
    public Change named(String name) throws CoreException {
        CompositeChange all = new CompositeChange(name);
        for (TextDocumentEdit edit : edits) {
            String uri = edit.getTextDocument().getUri();
            IFile file = WorkspaceFiles.at(uri).orElseThrow(() -> new IllegalStateException("no file of the workspace: " + uri));
            all.add(change(file, edit.getEdits().stream().map(each -> each.getLeft()).toList(), texts.get(uri)));
        }
        return all;
    }

    private static TextFileChange change(IFile file, List<TextEdit> edits, String expected) throws CoreException {
        TextFileChange change = new TextFileChange(file.getName() + " - " + file.getParent().getFullPath().makeRelative(), file);
        change.setTextType("plumb");
        IDocument document = change.getCurrentDocument(null);
        if (!document.get().equals(expected)) {
            throw new CoreException(new Status(IStatus.ERROR, ProjectChange.class,
                    file.getName() + " was changed meanwhile. Look at the text, then repeat the change."));
        }
        change.setEdit(DocumentChanges.of(document, edits));
        return change;
    }
}
