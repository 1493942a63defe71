package org.plumbline.workbench.project;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.workspace.PlumblineNature;

/** Has the selected projects checked from now on. */
public final class AddSupportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        List<IProject> projects = new SelectedProjects(HandlerUtil.getCurrentSelection(event)).all();
        WorkspaceJob job = new WorkspaceJob("Adding Plumbline support") {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                SubMonitor progress = SubMonitor.convert(monitor, projects.size());
                for (IProject project : projects) {
                    PlumblineNature.addTo(project, progress.split(1));
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
        return null;
    }
}
