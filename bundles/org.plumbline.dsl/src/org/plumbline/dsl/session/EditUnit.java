package org.plumbline.dsl.session;

import java.util.List;
import java.util.function.Function;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.RefusedEdit;

/** What is made, undone and made again as one, in several documents. */
public final class EditUnit {

    private final String label;
    private final List<DocumentStep> steps;

    EditUnit(String label, List<DocumentStep> steps) {
        this.label = label;
        this.steps = List.copyOf(steps);
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The documents that it changes. */
    public List<DocumentSession> documents() {
        return steps.stream().map(step -> (DocumentSession) step.document()).toList();
    }

    /** Whether it made a document what it is. */
    public boolean leaves(DocumentSession document) {
        return is(document, DocumentStep::after);
    }

    /** Whether a document is as it was before. */
    public boolean finds(DocumentSession document) {
        return is(document, DocumentStep::before);
    }

    /**
     * Makes it, for the first time or again.
     *
     * @throws RefusedEdit if one of the documents is not as it was before, or cannot be written; then nothing has changed
     */
    public List<DocumentChange> make() throws RefusedEdit {
        if (!documents().stream().allMatch(this::finds)) {
            throw changedSince();
        }
        return Writing.all(steps.stream().map(DocumentStep::forward).toList());
    }

    /**
     * Takes it back.
     *
     * @throws RefusedEdit if one of the documents is not as this left it, or cannot be written; then nothing has changed
     */
    public List<DocumentChange> takeBack() throws RefusedEdit {
        if (!documents().stream().allMatch(this::leaves)) {
            throw changedSince();
        }
        return Writing.all(steps.stream().map(DocumentStep::back).toList());
    }

    /**
     * Takes over what others did to its documents.
     *
     * @throws RefusedEdit if one of them cannot be read; then nothing is taken over
     */
    public void refresh() throws RefusedEdit {
        StoredDocuments.refresh(steps.stream().map(DocumentStep::document).toList());
    }

    private boolean is(DocumentSession document, Function<DocumentStep, TextState> state) {
        return steps.stream().anyMatch(step -> step.document() == document && state.apply(step).equals(step.document().state()));
    }

    private RefusedEdit changedSince() {
        String names = String.join(", ", documents().stream().map(DocumentSession::name).toList());
        return new RefusedEdit("\"" + label + "\" changed " + names + ", and one of them was changed again since.",
                "First take the later changes of these files back.");
    }
}
