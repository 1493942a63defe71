package org.plumbline.core.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/**
 * A text of a project while it is worked on: the open document of an editor, or a file that nobody has open. Whoever holds the text
 * behind it, edits come in through here, so that they have one history.
 *
 * <p>Not for several threads.
 */
public interface DocumentSession {

    /** Where the text lies; the URI of its resource. */
    URI uri();

    /** What people call it in messages: its path in the project. */
    String name();

    /** The whole text as it is now, with the line breaks of its author and, where it has one, its byte-order mark. */
    String text();

    /** A number that grows with every change of the text, whoever makes it. */
    long version();

    /**
     * Makes all edits, as one unit for undo.
     *
     * @param label what undo calls it, as in "Undo rename OPS-03"
     * @param version that the edits count in
     * @throws RefusedEdit if the text has another version by now, or cannot be written; then nothing has changed
     */
    void apply(String label, long version, List<TextEdit> edits) throws RefusedEdit;

    /** What {@link #undo()} would take back; empty if there is nothing. */
    Optional<String> undoLabel();

    /** What {@link #redo()} would make again; empty if there is nothing. */
    Optional<String> redoLabel();

    /**
     * Takes the last unit back, in every document that it changed.
     *
     * @throws RefusedEdit if there is none, or one of its documents was changed since; then nothing has changed
     */
    List<DocumentChange> undo() throws RefusedEdit;

    /**
     * Makes the unit again that was taken back last, in every document that it changed.
     *
     * @throws RefusedEdit if there is none, or one of its documents was changed since; then nothing has changed
     */
    List<DocumentChange> redo() throws RefusedEdit;

    /** From now on tells a listener about every change, once it is made. */
    void addListener(DocumentListener listener);

    /** Tells it no more. */
    void removeListener(DocumentListener listener);
}
