package org.plumbline.testkit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Does things in the thread of the running workbench's window. */
public final class UserInterface {

    private UserInterface() {
    }

    /** Runs code in the thread of the window, and fails as it fails: whatever it throws, nobody waits in vain. */
    public static <T> T call(Callable<T> code) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Display.getDefault().syncExec(() -> {
            try {
                result.complete(code.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    /** The same for code without a result. */
    public static void run(Runnable code) {
        call(() -> {
            code.run();
            return null;
        });
    }

    /** Starts code in the thread of the window and does not wait: it may open a dialog and end only with it. */
    public static void start(Runnable code) {
        Display.getDefault().asyncExec(code);
    }

    /** The window; to be called in its thread. */
    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Its page; to be called in its thread. */
    public static IWorkbenchPage page() {
        return window().getActivePage();
    }
}
