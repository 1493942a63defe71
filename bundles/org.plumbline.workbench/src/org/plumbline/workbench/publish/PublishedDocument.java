package org.plumbline.workbench.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
    void show(List<Path> files, boolean open) {
        String names = files.stream().map(Path::toString).collect(Collectors.joining("\n"));
        inWindow(() -> {
            if (!open) {
                MessageDialog.openInformation(window.getShell(), TITLE, "The roadmap was published:\n" + names);
            } else if (!Program.launch(files.get(0).toUri().toString())) {
                MessageDialog.openInformation(window.getShell(), TITLE,
                        "The roadmap was published, but no program was found that opens it. It lies here:\n" + names);
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
