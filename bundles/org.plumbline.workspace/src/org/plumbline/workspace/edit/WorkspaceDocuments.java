package org.plumbline.workspace.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.session.EditUnit;
import org.plumbline.dsl.session.StoredDocuments;
import org.plumbline.dsl.session.TextStore;
import org.plumbline.workspace.ProjectTexts;

/**
 * Opens the texts of a project in the workspace for editing by their model. Edits go into the documents of open editors, and into the
 * files that nobody has open; undo, from wherever it is asked for, takes them back in all of them.
 *
 * <p>Others may type meanwhile: {@link StoredDocuments#refresh()} takes over what they did, and is called before a model is edited.
 */
public final class WorkspaceDocuments {

    private final IContainer folder;
    private final Map<URI, IFile> files = new HashMap<>();

    private WorkspaceDocuments(IContainer folder) {
        this.folder = folder;
    }

    /**
     * The texts as they are now.
     *
     * @param history of the workbench
     * @param context by which undo finds the edits where no text is open, such as that of a diagram
     * @throws RefusedEdit if one of them cannot be read
     */
    public static StoredDocuments of(ProjectTexts texts, IOperationHistory history, IUndoContext context) throws RefusedEdit {
        WorkspaceDocuments documents = new WorkspaceDocuments(texts.folder());
        List<TextStore> stores = new ArrayList<>();
        for (IFile file : texts.files()) {
            stores.add(documents.store(file));
        }
        return new StoredDocuments(stores, documents::begun, new WorkspaceHistory(history, context, documents::open));
    }

    private TextStore store(IFile file) {
        WorkspaceText text = new WorkspaceText(file);
        files.put(text.uri(), file);
        return text;
    }

    private TextStore begun(URI uri) throws RefusedEdit {
        IPath project = folder.getLocation();
        IPath place = uri.isFile() ? IPath.fromOSString(uri.toFileString()) : IPath.EMPTY;
        if (project == null || !project.isPrefixOf(place)) {
            throw new RefusedEdit(uri.lastSegment() + " would lie outside " + folder.getFullPath().makeRelative() + ".",
                    "Choose a place in that folder.");
        }
        return store(folder.getFile(place.makeRelativeTo(project)));
    }

    private List<OpenBuffer> open(EditUnit unit) {
        return unit.documents().stream().map(document -> files.get(document.uri())).flatMap(file -> OpenBuffer.of(file).stream()).toList();
    }
}
