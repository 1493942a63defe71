package org.plumbline.workspace.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.session.EditUnit;

/** An edit of one or several texts in the history of the workbench. */
final class EditOperation extends AbstractOperation {

    private final EditUnit unit;
    private List<DocumentChange> changes = List.of();
    private Optional<RefusedEdit> refusal = Optional.empty();

    EditOperation(EditUnit unit) {
        super(unit.label());
        this.unit = unit;
    }

    EditUnit unit() {
        return unit;
    }

    /** What changed when it was made, undone or made again last. */
    List<DocumentChange> changes() {
        return changes;
    }

    /** Why it could not be, the last time. */
    Optional<RefusedEdit> refusal() {
        return refusal;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return done(unit::make);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return done(() -> {
            unit.refresh();
            return unit.make();
        });
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return done(() -> {
            unit.refresh();
            return unit.takeBack();
        });
    }

    private IStatus done(Step step) {
        changes = List.of();
        refusal = Optional.empty();
        try {
            changes = step.change();
            return Status.OK_STATUS;
        } catch (RefusedEdit e) {
            refusal = Optional.of(e);
            return Status.error(e.getMessage());
        }
    }

    /** What is done to the texts. */
    @FunctionalInterface
    private interface Step {

        List<DocumentChange> change() throws RefusedEdit;
    }
}
