package org.plumbline.diagram.expression;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls what may not end. Each call is made on a thread of its own kind, one after the other; a thread whose call does not end is
 * interrupted and left alone, since Java cannot end it, and does not keep the program from ending.
 */
final class TimedCalls implements AutoCloseable {

    /** A call did not end in time. */
    static final class Endless extends Exception {

        private static final long serialVersionUID = 1L;
    }

    private final Duration limit;
    private ExecutorService thread;

    TimedCalls(Duration limit) {
        this.limit = limit;
    }

    /**
     * Calls it.
     *
     * @throws InvocationTargetException with whatever the called method throws
     */
    Object call(Callable<Object> callable) throws Exception {
        if (thread == null) {
            thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("diagram services").factory());
        }
        Future<Object> result = thread.submit(callable);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            throw new Endless();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvocationTargetException failure) {
                throw failure;
            }
            throw new InvocationTargetException(e.getCause());
        }
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }
}
