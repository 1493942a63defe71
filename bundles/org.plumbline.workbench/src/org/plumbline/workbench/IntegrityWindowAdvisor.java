package org.plumbline.workbench;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plumbline.workbench.welcome.WelcomeInput;
import org.plumbline.workbench.welcome.WelcomePage;

/** Sets one window up. */
final class IntegrityWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point INITIAL_SIZE = new Point(1200, 800);

    IntegrityWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new IntegrityActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(INITIAL_SIZE);
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(true);
        window.setShowProgressIndicator(true);
        window.setShowStatusLine(true);
    }

    /** Who has no project yet is told where to begin. */
    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null && ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
            try {
                page.openEditor(new WelcomeInput(), WelcomePage.ID);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus());
            }
        }
    }
}
