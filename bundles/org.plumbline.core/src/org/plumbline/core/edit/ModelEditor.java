package org.plumbline.core.edit;

import java.util.List;
import org.plumbline.core.project.ProjectIndex;

/**
 * Edits a project by its model. Diagrams, tables, fixes and importers say what shall be different in the model; the editor puts the
 * difference into the texts, and nothing else: comments, blank lines, order and line breaks outside of what was edited stay.
 *
 * <p>Elements stay the same objects from one edit to the next. Only undo, redo and changes that come from the texts make new ones:
 * whoever keeps elements keeps their URIs and looks them up again.
 *
 * <p>Not for several threads.
 */
public interface ModelEditor {

    /**
     * The model as the texts say it by now. It is for reading: what is changed outside of {@link #edit} is lost.
     *
     * @throws RefusedEdit if a text cannot be read
     */
    ProjectIndex model() throws RefusedEdit;

    /**
     * Refuses where a text does not follow the language, so that the model lacks what stands there. Single edits do not mind that in
     * texts that they leave alone; whoever shows the whole does.
     *
     * @throws RefusedEdit naming file and line, if there is such a text, or one cannot be read
     */
    void requireReadable() throws RefusedEdit;

    /**
     * Changes the model and, as one unit for undo, the texts. References by name follow: where an element is renamed, all references
     * to it are, in all files, each in the form that it was written in, longer only where that form would mean something else.
     *
     * @param label what undo calls it, as in "Undo rename OPS-03"
     * @param change changes the model; it may change several files
     * @return the texts that changed
     * @throws RefusedEdit if a text that would change has errors, was changed meanwhile or cannot be written, if something removed is
     *     still referred to, or if the language cannot say what the model says; then nothing has changed
     */
    List<DocumentChange> edit(String label, ModelChange change) throws RefusedEdit;

    /** The texts behind the model, with undo and redo. */
    ProjectDocuments documents();
}
