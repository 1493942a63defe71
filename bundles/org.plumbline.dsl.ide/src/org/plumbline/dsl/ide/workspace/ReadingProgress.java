package org.plumbline.dsl.ide.workspace;

import java.nio.file.Path;
import org.plumbline.dsl.project.ReadingWatch;

/** Tells the listener how far a project is read, and lets others go first. */
final class ReadingProgress implements ReadingWatch {

    private final Path project;
    private final FindingsListener listener;
    private final Runnable pause;
    private boolean reads;

    /** @param pause is run between two texts; what it throws stops the reading */
    ReadingProgress(Path project, FindingsListener listener, Runnable pause) {
        this.project = project;
        this.listener = listener;
        this.pause = pause;
    }

    @Override
    public void next(int done, int all) {
        if (reads || done < all) {
            listener.reading(project, done, all);
        }
        reads = done < all;
        pause.run();
    }
}
