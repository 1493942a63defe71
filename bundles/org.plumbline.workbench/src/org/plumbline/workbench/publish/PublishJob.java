package org.plumbline.workbench.publish;

import java.nio.file.Path;
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
import org.plumbline.workspace.LanguageChecking;

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
        ServiceCaller.callOnce(PublishJob.class, LanguageChecking.class, checking -> {
            try {
                Path file = new RoadmapPublication(checking).publish(request, progress.split(90));
                refresh(file, progress.split(10));
                shown.show(file, request.open());
            } catch (RoadmapPublication.Refusal | CoreException e) {
                shown.refuse(e.getMessage());
            }
        });
        return Status.OK_STATUS;
    }

    /** Shows a document that lies in the workspace in the explorer, too. */
    private static void refresh(Path file, SubMonitor progress) throws CoreException {
        IContainer[] folders = ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(file.getParent().toUri());
        progress.setWorkRemaining(folders.length);
        for (IContainer folder : folders) {
            folder.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
        }
    }
}
