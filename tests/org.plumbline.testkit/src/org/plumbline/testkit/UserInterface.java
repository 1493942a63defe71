package org.plumbline.workbench.tests;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Does things in the thread of the running workbench's window. */
final class UserInterface {

    private UserInterface() {
    }

    /** Runs code in the thread of the window, and fails as it fails. */
    static <T> T call(Callable<T> code) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Display.getDefault().syncExec(() -> {
            try {
                result.complete(code.call());
            } catch (Exception | AssertionError e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    /** To be called in the thread of the window. */
    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
