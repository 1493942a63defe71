package org.plumbline.diagram.expression;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls what may not end. Work that makes many calls is done as a whole on a thread of its own, while whoever waits for it watches how
 * long each call takes; so a call costs two writes to memory and no change of threads. A thread whose call does not end is interrupted
 * and left alone, since Java cannot end it; it does not keep the program from ending, and stops as soon as that call comes back.
 *
 * <p>For one waiting thread at a time.
 */
final class TimedCalls implements AutoCloseable {

    private static final long NONE = Long.MIN_VALUE;
    private static final long TICKS_PER_LIMIT = 4;

    /** A call did not end in time. */
    static final class Endless extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Object called;

        Endless(Object called) {
            this.called = called;
        }

        /** What was called. */
        Object called() {
            return called;
        }
    }

    /** The thread that works, and what it calls by now. */
    private static final class Worker {

        private final ExecutorService executor = Executors.newSingleThreadExecutor(this::thread);
        private volatile Thread thread;
        private volatile boolean left;
        private volatile Object called;
        private volatile long began = NONE;

        private Thread thread(Runnable work) {
            thread = Thread.ofPlatform().daemon().name("diagram services").unstarted(work);
            return thread;
        }

        boolean takesLonger(Duration limit) {
            long start = began;
            return start != NONE && System.nanoTime() - start > limit.toNanos();
        }

        void leave() {
            left = true;
            executor.shutdownNow();
        }
    }

    private final Duration limit;
    private volatile Worker worker;

    TimedCalls(Duration limit) {
        this.limit = limit;
    }

    /** Whether this is already the thread that work is done on. */
    boolean isWorking() {
        Worker current = worker;
        return current != null && Thread.currentThread() == current.thread;
    }

    /**
     * Does work that makes calls.
     *
     * @throws Endless if one of them does not end in time
     * @throws ExecutionException with whatever the work throws
     */
    <T> T work(Callable<T> work) throws Endless, ExecutionException, InterruptedException {
        if (worker == null) {
            worker = new Worker();
        }
        Worker own = worker;
        Future<T> result = own.executor.submit(work);
        while (true) {
            try {
                return result.get(Math.max(1, limit.toMillis() / TICKS_PER_LIMIT), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                Object called = own.called;
                if (own.takesLonger(limit)) {
                    close();
                    throw new Endless(called);
                }
            } catch (InterruptedException e) {
                close();
                throw e;
            }
        }
    }

    /**
     * Makes a call, on the thread that work is done on.
     *
     * @param called what is called
     * @throws CancellationException if nobody waits for the work any more
     */
    Object call(Object called, Callable<Object> call) throws Exception {
        Worker own = worker;
        if (own == null || Thread.currentThread() != own.thread) {
            throw new CancellationException();
        }
        own.called = called;
        own.began = System.nanoTime();
        try {
            return call.call();
        } finally {
            own.began = NONE;
            if (own.left) {
                throw new CancellationException();
            }
        }
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.leave();
            worker = null;
        }
    }
}
