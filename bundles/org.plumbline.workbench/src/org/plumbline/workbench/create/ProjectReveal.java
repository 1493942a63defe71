package org.plumbline.workbench.create;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.ISetSelectionTarget;

/** Opens a file and shows in the explorer where it lies. */
final class ProjectReveal {

    private final IWorkbenchWindow window;

    ProjectReveal(IWorkbenchWindow window) {
        this.window = window;
    }

    void show(IFile file) throws PartInitException {
        if (window.getActivePage().showView(ProjectExplorer.VIEW_ID) instanceof ISetSelectionTarget explorer) {
            explorer.selectReveal(new StructuredSelection(file));
        }
        IDE.openEditor(window.getActivePage(), file);
    }
}
