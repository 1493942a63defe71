package org.plumbline.bench.window;

import java.util.stream.Stream;

/**
 * Tells when a workbench is ready for its user: it has opened its window, filled it, and waits for the first time for a key or the
 * mouse. Told from the stack of the main thread, because a window that is merely on the screen may be a splash, or may be empty. An
 * agent of Java, so that it watches any workbench without being a part of it.
 */
public final class IdleWatch {

    /** The line that is printed to the standard output. */
    static final String READY = "The workbench waits for its user.";

    private static final int PAUSE = 5;

    private IdleWatch() {
    }

    /** Called by Java before the main program starts. */
    public static void premain(String words) {
        Thread watched = Thread.currentThread();
        Thread watch = new Thread(() -> watch(watched), "idle watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void watch(Thread main) {
        try {
            while (!waitsForEvents(main)) {
                Thread.sleep(PAUSE);
            }
            System.out.println(READY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the main loop of the workbench sleeps. A splash that waits to be painted does so before there is such a loop. */
    private static boolean waitsForEvents(Thread main) {
        StackTraceElement[] stack = main.getStackTrace();
        return contains(stack, "org.eclipse.swt.widgets.Display.sleep")
                && contains(stack, "org.eclipse.e4.ui.internal.workbench.swt.PartRenderingEngine");
    }

    private static boolean contains(StackTraceElement[] stack, String beginning) {
        return Stream.of(stack).anyMatch(call -> (call.getClassName() + "." + call.getMethodName()).startsWith(beginning));
    }
}
