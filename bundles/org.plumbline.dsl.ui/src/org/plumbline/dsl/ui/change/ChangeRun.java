package org.plumbline.dsl.ui.change;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.core.resources.ResourcesPlugin;

/** Makes a change without a dialog, so that one Undo takes all of it back. */
public final class ChangeRun {

    private ChangeRun() {
    }

    /**
     * Makes the change; in the window's thread.
     *
     * @throws CoreException if a file cannot be written, or was changed since the change was planned; then nothing has changed
     */
    public static void of(Change change) throws CoreException {
        change.initializeValidationData(new NullProgressMonitor());
        PerformChangeOperation run = new PerformChangeOperation(change);
        run.setUndoManager(RefactoringCore.getUndoManager(), change.getName());
        ResourcesPlugin.getWorkspace().run(run, null);
        RefactoringStatus status = run.getValidationStatus();
        if (status != null && status.hasFatalError()) {
            throw new CoreException(status.getEntryWithHighestSeverity().toStatus());
        }
    }
}
