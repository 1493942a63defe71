package org.plumbline.cli;

/**
 * Ctrl-C: the working thread is interrupted, so that writing a file fails there and the unfinished file is removed, before the
 * process ends.
 */
final class Interruption {

    private static final long TIME_TO_TIDY_UP = 500;

    private volatile boolean armed = true;

    private Interruption() {
    }

    /** From now on, an end of the process from outside interrupts this thread. */
    static Interruption ofThisThread() {
        Interruption interruption = new Interruption();
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(worker), "interruption"));
        return interruption;
    }

    /** The work is done: the process ends by itself. */
    void disarm() {
        armed = false;
    }

    private void stop(Thread worker) {
        if (armed) {
            worker.interrupt();
            try {
                worker.join(TIME_TO_TIDY_UP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
