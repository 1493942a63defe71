package org.plumbline.dsl.project;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.dependencies.ResolvedProject;

/**
 * A project that stays read while its texts change, together with what it builds upon. A change reads what it touches anew, and what
 * others say about it is looked up again where it may mean something else now; the outcome is that of reading everything from the
 * start. Nothing is read before it is asked for, and who asks may stop the reading: it goes on from there. Not for several threads.
 */
public final class LiveProject {

    private final TextSource texts;
    private final ProjectReading reading;
    private Resolution resolution;

    LiveProject(Resolution resolution, ProjectReading reading, TextSource texts) {
        this.resolution = resolution;
        this.reading = reading;
        this.texts = texts;
    }

    /** The project, and what it builds upon. */
    public Resolution resolution() {
        return resolution;
    }

    /** A text of the project, or of what it builds upon; empty for one that could not be read, or is not read yet. */
    public Optional<XtextResource> file(URI uri) {
        return reading.file(uri);
    }

    /** Reads what is not read yet. */
    public void read(ReadingWatch watch) {
        reading.read(watch);
    }

    /**
     * Puts another text in place of one.
     *
     * @return whether it is one of the project, or of what it builds upon
     */
    public boolean change(URI uri, String text) {
        return reading.change(uri, text);
    }

    /** A text is to be read anew from its place, such as one that cannot be read any more. */
    public void readAgain(URI uri) {
        reading.readAgain(uri);
    }

    /**
     * Takes over which files there are.
     *
     * @return whether nothing else has changed; if something has, the project is to be opened anew
     */
    public boolean update(Resolution now) {
        List<ResolvedProject> before = resolution.projects();
        if (now.projects().size() != before.size()) {
            return false;
        }
        for (int at = 0; at < before.size(); at++) {
            if (!differInFilesOnly(before.get(at), now.projects().get(at))) {
                return false;
            }
        }
        for (int at = 0; at < before.size(); at++) {
            if (!before.get(at).equals(now.projects().get(at))) {
                reading.setTexts(at, TextPlace.of(now.projects().get(at).project(), texts));
            }
        }
        resolution = now;
        return true;
    }

    /** The project as it is now, with all references resolved; as long as nothing is changed. */
    public LoadedProject loaded() {
        return loaded((done, all) -> { });
    }

    /** The same for a caller who may have better things to do. */
    public LoadedProject loaded(ReadingWatch watch) {
        return new DependencyChecks(resolution, reading).completed(reading.finish(resolution.problems(), watch));
    }

    private static boolean differInFilesOnly(ResolvedProject before, ResolvedProject now) {
        boolean same = before.project() instanceof OpenProject old && now.project() instanceof OpenProject open
                ? old.folder().equals(open.folder()) && old.read().equals(open.read())
                : before.project().equals(now.project());
        return same && before.sees().equals(now.sees()) && before.through().equals(now.through());
    }
}
