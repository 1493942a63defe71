package org.plumbline.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;

/** Which project a file belongs to, and which projects see which others. A file of which nothing was said belongs to the first one. */
final class FilesOfProjects {

    private final Map<URI, Integer> projectOf = new HashMap<>();
    private final List<List<Integer>> sees = new ArrayList<>();

    /** @param others positions of the projects that it sees besides itself, in the order in which they are added */
    void add(Iterable<URI> uris, List<Integer> others) {
        uris.forEach(uri -> projectOf.put(uri, sees.size()));
        List<Integer> seen = new ArrayList<>(List.of(sees.size()));
        seen.addAll(others);
        sees.add(List.copyOf(seen));
    }

    /** Adds the same projects with the same files. */
    void addAll(FilesOfProjects others) {
        projectOf.putAll(others.projectOf);
        sees.addAll(others.sees);
    }

    /** Sets which files a project has. */
    void set(int project, List<URI> uris) {
        projectOf.values().removeIf(position -> position == project);
        uris.forEach(uri -> projectOf.put(uri, project));
    }

    /** The position of the project of a file. */
    int projectOf(URI file) {
        return projectOf.getOrDefault(file, 0);
    }

    /** The positions of the projects that a file may refer to, its own first. */
    List<Integer> seenFrom(URI file) {
        return sees.get(projectOf(file));
    }
}
