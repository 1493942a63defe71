package org.plumbline.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Shows in the view of progress how far large projects are read; a small one is read before anybody could look. Called on one thread. */
final class ReadingJobs {

    private static final int LARGE = 25;

    private final Map<Path, ReadingJob> jobs = new HashMap<>();

    void reading(Path project, int done, int all) {
        if (done >= all) {
            ReadingJob job = jobs.remove(project);
            if (job != null) {
                job.end();
            }
        } else if (all >= LARGE) {
            jobs.computeIfAbsent(project, folder -> ReadingJob.begin(folder, all)).reached(done);
        }
    }
}
