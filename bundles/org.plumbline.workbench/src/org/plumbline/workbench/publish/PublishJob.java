package org.plumbline.workbench.publish;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.plumbline.workspace.WorkspaceLanguage;

/** Publishes a roadmap in the background and shows what came of it. */
final class PublishJob extends Job {

    private final PublishRequest request;
    private final PublishedDocument shown;

    PublishJob(PublishRequest request, IWorkbenchWindow window) {
        super("Publishing the roadmap of " + request.engagement().id());
        this.request = request;
        this.shown = new PublishedDocument(window);
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
        try {
            ServiceCaller.callOnce(PublishJob.class, WorkspaceLanguage.class, language -> publish(language, progress));
        } finally {
            // the thread goes to another job
            Thread.interrupted();
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Writers do not look at a progress monitor, but stop when their thread is interrupted. */
    @Override
    protected void canceling() {
        Thread thread = getThread();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void publish(WorkspaceLanguage language, SubMonitor progress) {
        try {
            List<Path> files = new RoadmapPublication(language).publish(request, progress.split(90));
            refresh(request.folder(), progress.split(10));
            shown.show(files, request.open());
        } catch (RoadmapPublication.Refusal | CoreException e) {
            if (!progress.isCanceled()) {
                shown.refuse(e.getMessage());
            }
        }
    }

    /** Shows a document that lies in the workspace in the explorer, too. */
    private static void refresh(Path directory, SubMonitor progress) throws CoreException {
        IContainer[] folders = ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(directory.toUri());
        progress.setWorkRemaining(folders.length);
        for (IContainer folder : folders) {
            folder.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
        }
    }
}
