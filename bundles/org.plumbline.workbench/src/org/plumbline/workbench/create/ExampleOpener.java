package org.plumbline.workbench.create;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows an example to the author: its project in the explorer and its first file in the editor. */
public final class ExampleOpener {

    private final IWorkbenchWindow window;

    /** An opener for a window. */
    public ExampleOpener(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Copies the example if need be, with progress, and opens it. */
    public void open(ExampleProject example) {
        try {
            window.getWorkbench().getProgressService().busyCursorWhile(monitor -> copy(example, monitor));
            new ProjectReveal(window).show(example.opened());
        } catch (InvocationTargetException e) {
            StatusManager.getManager().handle(Status.error("The example cannot be opened.", e.getCause()), StatusManager.SHOW);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        } catch (InterruptedException e) {
            // the author cancelled: nothing was copied
            return;
        }
    }

    private static void copy(ExampleProject example, IProgressMonitor monitor) throws InvocationTargetException {
        try {
            example.copy(monitor);
        } catch (CoreException e) {
            throw new InvocationTargetException(e);
        }
    }
}
