package org.plumbline.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one thread that touches models. Jobs are done in the order in which they come; while there are none, there is time for checks.
 * A check lets jobs that only read go first, and ends where a job changes something.
 */
final class Worker implements AutoCloseable {

    /** @param reads and changes nothing */
    private record Job(boolean reads, Runnable work) {
    }

    private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
    private final Supplier<Optional<Runnable>> checks;
    private final Consumer<Throwable> defects;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * A thread that begins to work at once.
     *
     * @param checks gives the next piece of work for spare time, if there is any
     * @param defects is told what goes wrong inside
     */
    Worker(String name, Supplier<Optional<Runnable>> checks, Consumer<Throwable> defects) {
        this.checks = checks;
        this.defects = defects;
        thread = new Thread(this::work, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void read(Runnable work) {
        jobs.add(new Job(true, work));
    }

    void change(Runnable work) {
        jobs.add(new Job(false, work));
    }

    /** For a check: others first. Does nothing but look as long as there are no others. */
    void giveWay() {
        for (Job job = jobs.peek(); job != null; job = jobs.peek()) {
            if (!job.reads()) {
                throw new CancellationException();
            }
            run(jobs.remove().work());
        }
    }

    /** For a read that takes long: whether it is still of use. */
    void goOn() {
        if (closed) {
            throw new CancellationException();
        }
    }

    /** Ends when what is going on has ended; what has not begun is dropped. */
    @Override
    public void close() {
        closed = true;
        change(() -> { });
    }

    private void work() {
        while (!closed) {
            Job job = jobs.poll();
            if (job != null) {
                run(job.work());
                continue;
            }
            Optional<Runnable> check = nextCheck();
            if (check.isPresent()) {
                run(check.get());
            } else {
                await();
            }
        }
    }

    private Optional<Runnable> nextCheck() {
        List<Runnable> next = new ArrayList<>();
        run(() -> checks.get().ifPresent(next::add));
        return next.stream().findFirst();
    }

    private void await() {
        try {
            run(jobs.take().work());
        } catch (InterruptedException e) {
            // nobody but a host that ends its threads interrupts this one
            closed = true;
        }
    }

    private void run(Runnable work) {
        try {
            work.run();
        } catch (CancellationException e) {
            // it comes again in the next spare time
        } catch (Throwable e) {
            // an error, too, such as a class that is missing: if this thread ended, everybody would wait for ever
            defects.accept(e);
        }
    }
}
