package org.plumbline.dsl.ui.change;

import java.util.Optional;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;

/**
 * What was to be changed, or why it cannot be.
 *
 * @param change in all files
 * @param refusal in the words for the user
 */
public record Planned(ProjectChange change, Optional<String> refusal) {

    /** Works out edits. */
    @FunctionalInterface
    public interface Plan {

        /** @throws RefusedEdit if it cannot be done */
        WorkspaceEdit edits() throws RefusedEdit;
    }

    /** The outcome of a plan that begins in a file. */
    public static Planned of(XtextResource file, Plan plan) {
        try {
            return new Planned(ProjectChange.of(plan.edits(), file), Optional.empty());
        } catch (RefusedEdit e) {
            return new Planned(ProjectChange.none(), Optional.of(e.getMessage()));
        }
    }

    /** Both; the first refusal counts for itself only. */
    public Planned and(Planned other) {
        return new Planned(change.and(other.change), refusal.or(other::refusal));
    }
}
