package org.plumbline.workbench.welcome;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** The texts about the product that are installed with it. */
final class Documentation {

    private final IWorkbenchWindow window;

    Documentation(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Opens the description of the language; empty where it is not installed. */
    Optional<Runnable> file() {
        Path file = Path.of(URI.create(Platform.getInstallLocation().getURL().toString().replace(" ", "%20"))).resolve("docs/language.md");
        return Files.isReadable(file) ? Optional.of(() -> open(file)) : Optional.empty();
    }

    private void open(Path file) {
        try {
            IDE.openEditorOnFileStore(window.getActivePage(), EFS.getLocalFileSystem().getStore(file.toUri()));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
