package org.plumbline.workspace;

import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Shows in the background what was found. */
final class MarkerJob extends WorkspaceJob {

    private final MarkerWriter writer;

    MarkerJob(MarkerWriter writer) {
        super("Showing findings");
        this.writer = writer;
        setSystem(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        writer.write(monitor);
        return Status.OK_STATUS;
    }
}
