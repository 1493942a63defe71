package org.plumbline.workbench.welcome;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
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

    /** What opens the description of the language; empty where it is not installed. */
    Optional<Runnable> language() {
        try {
            Path file = Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())).resolve("docs/language.md");
            return Files.isReadable(file) ? Optional.of(() -> open(file)) : Optional.empty();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the installation lies in no folder", e);
        }
    }

    private void open(Path file) {
        try {
            IDE.openEditorOnFileStore(window.getActivePage(), EFS.getLocalFileSystem().getStore(file.toUri()));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
