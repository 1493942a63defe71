package org.plumbline.dsl.session;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;

/** Where the text of a document is kept: in a file, or in the memory of whoever has it open. */
public interface TextStore {

    /** The URI of the resource that the text is read into. */
    URI uri();

    /** What people call it in messages. */
    String name();

    /**
     * The whole text as it is kept now; empty if there is none yet.
     *
     * @throws RefusedEdit if there is one that cannot be read
     */
    Optional<String> read() throws RefusedEdit;

    /**
     * Says whether a text could be put in place of another.
     *
     * @throws RefusedEdit if another text than the expected one is kept by now, or this place cannot be written
     */
    void check(Optional<String> expected, Optional<String> text) throws RefusedEdit;

    /**
     * Puts a text in place of another, whole or not at all.
     *
     * @param expected what was read or written last; nothing else is ever overwritten
     * @param text empty where there shall be none
     * @param edits that lead from one to the other
     * @throws RefusedEdit if another text than the expected one is kept by now, or this place cannot be written
     */
    void write(Optional<String> expected, Optional<String> text, List<TextEdit> edits) throws RefusedEdit;
}
