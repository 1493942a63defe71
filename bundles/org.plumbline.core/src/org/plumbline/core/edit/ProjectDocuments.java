package org.plumbline.core.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/**
 * The texts of a project and their common history. An edit of several texts is one unit: it is made in all of them or in none, and
 * undone in all of them or in none, from whichever of them undo is asked for.
 */
public interface ProjectDocuments {

    /** The texts, in the order of the project. */
    List<DocumentSession> all();

    /** The text at a place. */
    Optional<DocumentSession> find(URI uri);

    /**
     * Begins a text that is not there yet; it comes to be with the first edit.
     *
     * @throws RefusedEdit if there can be none
     */
    DocumentSession create(URI uri) throws RefusedEdit;

    /**
     * Makes all edits of all texts, as one unit for undo.
     *
     * @param label what undo calls it, as in "Undo rename OPS-03"
     * @return what changed; texts without an edit are left out
     * @throws RefusedEdit if one of the texts has another version by now, or cannot be written; then none has changed
     */
    List<DocumentChange> apply(String label, List<DocumentEdits> edits) throws RefusedEdit;

    /** What {@link #undo()} would take back; empty if there is nothing. */
    Optional<String> undoLabel();

    /** What {@link #redo()} would make again; empty if there is nothing. */
    Optional<String> redoLabel();

    /**
     * Takes back the last unit of all.
     *
     * @throws RefusedEdit if there is none, or a text cannot be written; then nothing has changed
     */
    List<DocumentChange> undo() throws RefusedEdit;

    /**
     * Makes the unit again that was taken back last.
     *
     * @throws RefusedEdit if there is none, or a text cannot be written; then nothing has changed
     */
    List<DocumentChange> redo() throws RefusedEdit;
}
