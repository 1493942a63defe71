package org.plumbline.cli.terminal;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * One line on the terminal that says what is being done and for how long already, while it takes longer than a second. It
 * disappears on {@link #close()}. Without a terminal there is none.
 */
public final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BEAT = Duration.ofMillis(250);
    private static final int WIDTH = 78;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final long begun = System.nanoTime();
    private String step = "Getting ready";
    private boolean shown;
    private boolean closed;

    private Progress(PrintWriter err) {
        this.err = err;
    }

    /** Begins now. */
    public static Progress on(Terminal terminal) {
        Progress progress = new Progress(terminal.err());
        if (terminal.isInteractive()) {
            Thread.ofPlatform().daemon().name("progress").start(progress::show);
        }
        return progress;
    }

    /** What is being done from now on, in a few words. */
    public synchronized void step(String doing) {
        step = VisibleText.of(doing);
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    private synchronized void show() {
        try {
            wait(PATIENCE.toMillis());
            while (!closed) {
                long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
                String line = step + " … " + seconds + " s";
                err.print(CLEAR_LINE + line.substring(0, Math.min(WIDTH, line.length())));
                err.flush();
                shown = true;
                wait(BEAT.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
