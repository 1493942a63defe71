package org.plumbline.diagram.tool;

import java.util.List;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/** Runs tools on a model that has no editor of its own: all that a tool does, or nothing. */
public final class RecordedModel {

    private final List<Notifier> roots;
    private final ModelAccess access;

    /**
     * @param roots resource sets, resources or elements that hold all that tools may change
     * @param access by which they change it
     */
    public RecordedModel(List<? extends Notifier> roots, ModelAccess access) {
        this.roots = List.copyOf(roots);
        this.access = access;
    }

    /**
     * Runs a tool.
     *
     * @throws FailedTool if it fails; then nothing has changed
     */
    public Outcome run(ToolRunner runner, ToolUse use) throws FailedTool {
        ChangeRecorder recorder = new ChangeRecorder(roots);
        boolean done = false;
        try {
            Outcome outcome = runner.run(use, access);
            done = true;
            return outcome;
        } finally {
            ChangeDescription changes = recorder.endRecording();
            recorder.dispose();
            if (!done) {
                changes.apply();
            }
            // What was removed lies in the description of the changes until then.
            changes.getObjectsToAttach().clear();
        }
    }
}
