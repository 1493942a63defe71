package org.plumbline.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.plumbline.cli.terminal.Terminal;

/**
 * Ctrl-C: the working thread is interrupted, so that writing a file fails there and the unfinished file is removed, before the
 * process ends.
 */
final class Interruption {

    /** Milliseconds: a disk in use by others takes its time to store what was begun and to remove it. */
    private static final long TIME_TO_TIDY_UP = 3_000;

    private final Thread worker;
    private final Terminal terminal;
    private final CountDownLatch done = new CountDownLatch(1);

    private Interruption(Thread worker, Terminal terminal) {
        this.worker = worker;
        this.terminal = terminal;
    }

    /** From now on, an end of the process from outside interrupts this thread and silences the terminal. */
    static Interruption ofThisThread(Terminal terminal) {
        Interruption interruption = new Interruption(Thread.currentThread(), terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::stop, "interruption"));
        return interruption;
    }

    /** The work is done: the process ends by itself. */
    void disarm() {
        done.countDown();
    }

    private void stop() {
        if (done.getCount() == 0) {
            return;
        }
        terminal.mute();
        worker.interrupt();
        try {
            // not the end of the thread: that may itself wait in System.exit for us
            done.await(TIME_TO_TIDY_UP, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
