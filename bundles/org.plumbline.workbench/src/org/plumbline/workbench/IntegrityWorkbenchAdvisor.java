package org.plumbline.workbench;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Sets the workbench up: what it shows first, and that it comes back as it was left. */
final class IntegrityWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Runnable whenOpen;

    /** @param whenOpen run as soon as the windows are there */
    IntegrityWorkbenchAdvisor(Runnable whenOpen) {
        this.whenOpen = whenOpen;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        // gives projects, folders and files their icons and labels in the Project Explorer
        IDE.registerAdapters();
        ResourceImages.declare(configurer);
    }

    @Override
    public void postStartup() {
        whenOpen.run();
    }

    /** Else the next start would find that files may have changed meanwhile, and say so in the log. */
    @Override
    public void postShutdown() {
        try {
            IStatus saved = ResourcesPlugin.getWorkspace().save(true, null);
            if (!saved.isOK()) {
                ILog.of(IntegrityWorkbenchAdvisor.class).log(saved);
            }
        } catch (CoreException e) {
            ILog.of(IntegrityWorkbenchAdvisor.class).log(e.getStatus());
        }
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return IntegrityPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new IntegrityWindowAdvisor(configurer);
    }
}
