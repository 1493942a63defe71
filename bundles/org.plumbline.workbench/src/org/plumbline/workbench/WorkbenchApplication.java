package org.plumbline.workbench;

import java.util.Optional;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The product's process: opens the workbench and lives as long as it does. */
public final class WorkbenchApplication implements IApplication {

    /** The system property from which the About dialog takes the version; see {@code about.mappings}. */
    private static final String VERSION = "org.plumbline.version";

    @Override
    public Object start(IApplicationContext context) {
        Version version = FrameworkUtil.getBundle(WorkbenchApplication.class).getVersion();
        System.setProperty(VERSION, version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
        Display display = PlatformUI.createDisplay();
        try {
            return run(display);
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }

    private static Integer run(Display display) {
        ProjectsLock lock = new ProjectsLock();
        Optional<String> objection = lock.acquire();
        if (objection.isPresent()) {
            MessageDialog.openInformation(null, "Plumbline", objection.get());
            return EXIT_OK;
        }
        Optional<Splash> splash = Splash.open(display);
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new IntegrityWorkbenchAdvisor(() -> splash.ifPresent(Splash::close)));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            splash.ifPresent(Splash::close);
            lock.release();
        }
    }
}
