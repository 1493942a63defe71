package org.plumbline.dsl.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.plumbline.core.project.DescribedFiles;
import org.plumbline.core.project.FileDescription;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.source.SourceMap;
import org.plumbline.model.core.PlumbFile;

/**
 * A project of which every name is known, and no file is open: each was parsed once and let go again, with its syntax tree and its
 * elements. A file is opened when an answer, or a reference that is followed, needs an element of it. For many and large files of
 * which few are looked at; a check looks at all of them.
 *
 * <p>Shows the files as they were when they were described: after a change, make a new one. Not for several threads.
 */
public final class ClosedProject implements DescribedFiles {

    private final ClosedFiles texts;
    private final SourceMap sources;
    private final Map<FileDescription, URI> places = new IdentityHashMap<>();
    private final Set<URI> ownPlaces = new HashSet<>();
    private final List<FileDescription> own = new ArrayList<>();
    private final List<FileDescription> dependencies = new ArrayList<>();

    ClosedProject(ClosedFiles texts, SourceMap sources) {
        this.texts = texts;
        this.sources = sources;
    }

    /** Adds a file; it is the project's own, or one of what it builds upon. */
    void add(URI place, FileDescription file, boolean isOwn) {
        places.put(file, place);
        if (isOwn) {
            ownPlaces.add(place);
        }
        (isOwn ? own : dependencies).add(file);
    }

    /** What belongs together, over these files. */
    public ProjectIndex index() {
        return new ProjectIndex(this);
    }

    /** Where elements of files stand that are open. */
    public SourceMap sources() {
        return sources;
    }

    /** The names of the files that have been opened so far, in the order in which they were. */
    public List<String> opened() {
        return texts.opened();
    }

    @Override
    public List<FileDescription> own() {
        return List.copyOf(own);
    }

    @Override
    public List<FileDescription> dependencies() {
        return List.copyOf(dependencies);
    }

    @Override
    public PlumbFile open(FileDescription file) {
        return (PlumbFile) texts.open(places.get(file)).getContents().getFirst();
    }

    @Override
    public boolean owns(PlumbFile file) {
        Resource resource = file.eResource();
        return resource != null && ownPlaces.contains(resource.getURI());
    }
}
