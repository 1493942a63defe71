package org.plumbline.workbench.create;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Begins a project with the files of a template, the same as the command line writes, and opens the first of them. */
abstract class NewProjectWizard extends Wizard implements INewWizard {

    private static final String BANNER = "icons/banner.svg";

    private final NewProjectWords words;
    private IWorkbench workbench;
    private NewProjectPage page;

    NewProjectWizard(NewProjectWords words) {
        this.words = words;
        setWindowTitle(words.title());
        setNeedsProgressMonitor(true);
        ResourceLocator.imageDescriptorFromBundle(NewProjectWizard.class, BANNER).ifPresent(this::setDefaultPageImageDescriptor);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        this.workbench = workbench;
    }

    @Override
    public void addPages() {
        page = new NewProjectPage(words, ResourcesPlugin.getWorkspace().getRoot());
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ProjectCreation creation = ProjectCreation.ofTexts(page.project(), words.template().fill(page.id(), page.title()));
        try {
            getContainer().run(true, true, monitor -> create(creation, monitor));
            new ProjectReveal(workbench.getActiveWorkbenchWindow()).show(creation.project().getFile(words.opened()));
            return true;
        } catch (InvocationTargetException e) {
            StatusManager.getManager().handle(Status.error("The project cannot be made. Choose another id, or look at the rights on the "
                    + "folder of your projects.", e.getCause()), StatusManager.SHOW);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        } catch (InterruptedException e) {
            page.setMessage("Cancelled: nothing was made.");
        }
        return false;
    }

    private static void create(ProjectCreation creation, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            creation.run(monitor);
        } catch (CoreException e) {
            throw new InvocationTargetException(e);
        } catch (OperationCanceledException e) {
            throw new InterruptedException(e.getMessage());
        }
    }
}
