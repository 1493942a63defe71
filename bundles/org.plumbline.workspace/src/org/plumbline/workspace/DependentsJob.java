package org.plumbline.workspace;

import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/** Checks the projects that build upon one which has just come, or has another name or version now. */
final class DependentsJob extends WorkspaceJob {

    /** Said to a builder by this job, so that projects in a circle do not call each other for ever. */
    static final String ALONE = "alone";

    private final IProject project;

    DependentsJob(IProject project) {
        super("Checking what builds upon " + project.getName());
        this.project = project;
        setSystem(true);
        setRule(project.getWorkspace().getRuleFactory().buildRule());
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        if (project.isOpen()) {
            SubMonitor progress = SubMonitor.convert(monitor);
            for (IProject dependent : OpenProjects.buildingUpon(project)) {
                dependent.build(IncrementalProjectBuilder.FULL_BUILD, FindingBuilder.ID, Map.of(ALONE, "true"),
                        progress.setWorkRemaining(2).split(1));
            }
        }
        return Status.OK_STATUS;
    }
}
