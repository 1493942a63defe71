package org.plumbline.workspace;

import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Shows how far a project is read, which goes on elsewhere. */
final class ReadingJob extends Job {

    private static final long PATIENCE_MILLIS = 1000;

    private final int all;
    private int done;

    private ReadingJob(String name, int all) {
        super(name);
        this.all = all;
    }

    static ReadingJob begin(Path project, int all) {
        ReadingJob job = new ReadingJob("Reading " + project.getFileName(), all);
        job.schedule();
        return job;
    }

    synchronized void reached(int texts) {
        done = texts;
        notifyAll();
    }

    void end() {
        reached(all);
    }

    /** Whoever cancels it sees no more of it; the reading gives way to what the author does in any case. */
    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), all);
        int shown = 0;
        try {
            while (shown < all && !monitor.isCanceled()) {
                int now = next(shown);
                progress.worked(now - shown);
                shown = now;
            }
        } catch (InterruptedException e) {
            // the workbench ends its threads
            Thread.currentThread().interrupt();
        }
        return Status.OK_STATUS;
    }

    private synchronized int next(int shown) throws InterruptedException {
        if (done == shown) {
            wait(PATIENCE_MILLIS);
        }
        return done;
    }
}
