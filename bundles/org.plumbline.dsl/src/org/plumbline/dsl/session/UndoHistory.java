package org.plumbline.dsl.session;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.RefusedEdit;

/** Remembers what was done to documents, to undo it and make it again: by itself, or together with all else that a workbench can undo. */
public interface UndoHistory {

    /**
     * Makes a new unit.
     *
     * @throws RefusedEdit if it cannot be made; then nothing has changed, and nothing is remembered
     */
    List<DocumentChange> make(EditUnit unit) throws RefusedEdit;

    /**
     * Takes a unit back.
     *
     * @throws RefusedEdit if it cannot be taken back; then nothing has changed
     */
    List<DocumentChange> undo(EditUnit unit) throws RefusedEdit;

    /**
     * Makes a unit again that was taken back.
     *
     * @throws RefusedEdit if it cannot be made; then nothing has changed
     */
    List<DocumentChange> redo(EditUnit unit) throws RefusedEdit;

    /** The unit that was made last. */
    Optional<EditUnit> undoable();

    /** The unit that was taken back last. */
    Optional<EditUnit> redoable();

    /** The unit that made a document what it is. */
    Optional<EditUnit> undoable(DocumentSession document);

    /** The unit that was taken back last and began with the document as it is. */
    Optional<EditUnit> redoable(DocumentSession document);
}
