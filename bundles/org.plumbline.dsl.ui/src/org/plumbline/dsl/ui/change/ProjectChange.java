package org.plumbline.dsl.ui.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceChange;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.text.DocumentUris;
import org.plumbline.dsl.ui.link.DocumentChanges;
import org.plumbline.dsl.ui.navigate.WorkspaceFiles;

/**
 * What a service of the language wants to change in the files of a project, as the platform knows changes: it shows them, makes them, in
 * open editors and closed files alike, and takes them back.
 *
 * @param edits of all files that change
 * @param renames of files, after the edits
 * @param texts in which the edits count, by the addresses of the files
 */
public record ProjectChange(List<TextDocumentEdit> edits, List<RenameFile> renames, Map<String, String> texts) {

    public ProjectChange {
        edits = List.copyOf(edits);
        renames = List.copyOf(renames);
        texts = Map.copyOf(texts);
    }

    /** Nothing. */
    public static ProjectChange none() {
        return new ProjectChange(List.of(), List.of(), Map.of());
    }

    /** The edits as the language tells them, of files that belong together with a file. */
    public static ProjectChange of(WorkspaceEdit edit, XtextResource file) {
        List<TextDocumentEdit> edits = edit.getDocumentChanges().stream().filter(Either::isLeft).map(Either::getLeft).toList();
        List<RenameFile> renames = edit.getDocumentChanges().stream().filter(Either::isRight).map(Either::getRight)
                .map(RenameFile.class::cast).toList();
        Map<String, String> texts = new HashMap<>();
        file.getResourceSet().getResources().forEach(other -> {
            String uri = DocumentUris.of(other.getURI());
            if (other instanceof XtextResource text && edits.stream().anyMatch(change -> change.getTextDocument().getUri().equals(uri))) {
                texts.put(uri, text.getParseResult().getRootNode().getText());
            }
        });
        edits.forEach(change -> texts.computeIfAbsent(change.getTextDocument().getUri(), ProjectChange::stored));
        return new ProjectChange(edits, renames, texts);
    }

    /** The text of a file that is none of the language; null where it cannot be read, so that nobody changes it. */
    private static String stored(String uri) {
        try {
            return Files.readString(Path.of(java.net.URI.create(uri)));
        } catch (IOException e) {
            return null;
        }
    }

    /** Both changes; this one alone, where both change one file. */
    public ProjectChange and(ProjectChange other) {
        if (other.texts.keySet().stream().anyMatch(texts::containsKey)) {
            return this;
        }
        List<TextDocumentEdit> all = new ArrayList<>(edits);
        all.addAll(other.edits);
        List<RenameFile> files = new ArrayList<>(renames);
        files.addAll(other.renames);
        Map<String, String> both = new HashMap<>(texts);
        both.putAll(other.texts);
        return new ProjectChange(all, files, both);
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
            all.add(change(file(uri), edit.getEdits().stream().map(each -> each.getLeft()).toList(), texts.get(uri)));
        }
        for (RenameFile rename : renames) {
            String to = rename.getNewUri();
            all.add(new RenameResourceChange(file(rename.getOldUri()).getFullPath(), URI.decode(to.substring(to.lastIndexOf('/') + 1))));
        }
        return all;
    }

    private static IFile file(String uri) throws CoreException {
        return WorkspaceFiles.at(uri).orElseThrow(() -> new CoreException(new Status(IStatus.ERROR, ProjectChange.class,
                "The workspace does not know " + URI.decode(uri) + " yet. Refresh the project, then repeat the change.")));
    }

    private static TextFileChange change(IFile file, List<TextEdit> edits, String expected) throws CoreException {
        TextFileChange change = new TextFileChange(file.getName() + " - " + file.getParent().getFullPath().makeRelative(), file);
        change.setTextType(file.getFileExtension());
        IDocument document = change.getCurrentDocument(null);
        if (!document.get().equals(expected)) {
            throw new CoreException(new Status(IStatus.ERROR, ProjectChange.class,
                    file.getName() + " was changed meanwhile. Look at the text, then repeat the change."));
        }
        change.setEdit(DocumentChanges.of(document, edits));
        return change;
    }
}
