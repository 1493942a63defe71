package org.plumbline.workspace.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.session.FileStore;
import org.plumbline.dsl.session.TextStore;

/**
 * A text of the workspace: the document that its editors share while it is open, and otherwise its file. An edit of an open document is
 * saved by whoever has it open.
 */
final class WorkspaceText implements TextStore {

    private final IFile file;
    private final FileStore stored;

    /** @param file that lies on the disk */
    WorkspaceText(IFile file) {
        this.file = file;
        this.stored = new FileStore(file.getLocation().toPath(), file.getFullPath().makeRelative().toString());
    }

    IFile file() {
        return file;
    }

    @Override
    public URI uri() {
        return stored.uri();
    }

    @Override
    public String name() {
        return stored.name();
    }

    @Override
    public Optional<String> read() throws RefusedEdit {
        Optional<OpenBuffer> open = OpenBuffer.of(file);
        return open.isPresent() ? open.map(OpenBuffer::text) : stored.read();
    }

    @Override
    public void check(Optional<String> expected, Optional<String> text) throws RefusedEdit {
        Optional<OpenBuffer> open = OpenBuffer.of(file);
        if (open.isEmpty()) {
            stored.check(expected, text);
        } else if (!open.map(OpenBuffer::text).equals(expected)) {
            throw changed();
        } else if (text.isEmpty()) {
            throw new RefusedEdit(name() + " would be removed and is open in an editor.", "Close it there, then repeat the change.");
        } else if (file.isReadOnly()) {
            throw new RefusedEdit(name() + " is read-only.", "Make the file writable, then repeat the change.");
        }
    }

    @Override
    public void write(Optional<String> expected, Optional<String> text, List<TextEdit> edits) throws RefusedEdit {
        check(expected, text);
        Optional<OpenBuffer> open = OpenBuffer.of(file);
        if (open.isEmpty()) {
            stored.write(expected, text, edits);
            refresh();
        } else if (!open.get().apply(expected.orElse(""), edits)) {
            throw changed();
        }
    }

    private RefusedEdit changed() {
        return new RefusedEdit(name() + " was changed in its editor meanwhile.", "Look at the text, then repeat the change.");
    }

    private void refresh() {
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        } catch (CoreException e) {
            // the text is written; the workspace sees it with its next refresh
            ILog.of(WorkspaceText.class).warn("The workspace did not look at " + file.getFullPath() + " again.", e);
        }
    }
}
