package org.plumbline.workbench.publish;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows the author what came of publishing: the document in the program of the system for it, or why there is none. */
final class PublishedDocument {

    private static final String TITLE = "Publish Roadmap";

    private final IWorkbenchWindow window;

    PublishedDocument(IWorkbenchWindow window) {
        this.window = window;
    }

    /** From any thread. */
    void show(Path file, boolean open) {
        inWindow(() -> {
            if (!open) {
                MessageDialog.openInformation(window.getShell(), TITLE, "The roadmap was published:\n" + file);
            } else if (!Program.launch(file.toUri().toString())) {
                MessageDialog.openInformation(window.getShell(), TITLE,
                        "The roadmap was published, but no program was found that opens it. Open this file in a browser:\n" + file);
            }
        });
    }

    /** From any thread. */
    void refuse(String reason) {
        inWindow(() -> MessageDialog.openWarning(window.getShell(), TITLE, reason));
    }

    private void inWindow(Runnable action) {
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                action.run();
            }
        });
    }
}
