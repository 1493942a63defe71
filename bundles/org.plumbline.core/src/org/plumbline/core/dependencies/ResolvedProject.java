package org.plumbline.core.dependencies;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.settings.Dependency;

/**
 * A project, and the others that its texts may refer to.
 *
 * @param project itself
 * @param sees positions, in {@link Resolution#projects()}, of the projects that it names
 * @param through which the project asked about comes to it; empty for that project itself
 */
public record ResolvedProject(SourceProject project, List<Integer> sees, Optional<Dependency> through) {

    public ResolvedProject {
        sees = List.copyOf(sees);
    }
}
