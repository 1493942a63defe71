package org.plumbline.diagram.edit;

import java.util.Optional;
import org.plumbline.core.edit.RefusedEdit;

/** What was done in a project, in texts and layouts alike: all sessions of a project share it. */
public final class ProjectHistory {

    private final LayoutDocuments documents;

    ProjectHistory(LayoutDocuments documents) {
        this.documents = documents;
    }

    /** What {@link #undo()} would take back; empty if there is nothing. */
    public Optional<String> undoLabel() {
        return documents.undoLabel();
    }

    /** What {@link #redo()} would make again; empty if there is nothing. */
    public Optional<String> redoLabel() {
        return documents.redoLabel();
    }

    /**
     * Takes back what was done last.
     *
     * @throws RefusedEdit if there is nothing, or a file was changed on the disk meanwhile; then nothing has changed
     */
    public void undo() throws RefusedEdit {
        documents.undo();
    }

    /**
     * Makes again what was taken back last.
     *
     * @throws RefusedEdit if there is nothing, or a file was changed on the disk meanwhile; then nothing has changed
     */
    public void redo() throws RefusedEdit {
        documents.redo();
    }
}
