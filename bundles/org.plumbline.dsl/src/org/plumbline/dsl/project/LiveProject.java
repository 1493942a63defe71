package org.plumbline.dsl.project;

import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.dependencies.Resolution;

/**
 * A project that stays read while its texts change, together with what it builds upon. A change reads one text anew, and what others
 * say about it is looked up again where it may mean something else now; the outcome is that of reading everything from the start.
 * Not for several threads.
 */
public final class LiveProject {

    private final Resolution resolution;
    private final ProjectReading reading;

    LiveProject(Resolution resolution, ProjectReading reading) {
        this.resolution = resolution;
        this.reading = reading;
    }

    /** The project, and what it builds upon. */
    public Resolution resolution() {
        return resolution;
    }

    /** A text of the project, or of what it builds upon; empty for one that could not be read. */
    public Optional<XtextResource> file(URI uri) {
        return reading.file(uri);
    }

    /**
     * Puts another text in place of one.
     *
     * @return whether this could be done; if not, the project is to be opened anew
     */
    public boolean change(URI uri, String text) {
        return file(uri).filter(file -> reading.change(file, text)).isPresent();
    }

    /** The project as it is now, with all references resolved; as long as nothing is changed. */
    public LoadedProject loaded() {
        return new DependencyChecks(resolution, reading).completed(reading.finish(resolution.problems()));
    }
}
