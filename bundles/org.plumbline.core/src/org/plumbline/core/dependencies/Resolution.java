package org.plumbline.core.dependencies;

import java.util.List;
import org.plumbline.core.settings.SettingProblem;

/**
 * A project with everything that it builds upon, directly or not.
 *
 * @param projects the project asked about first, then the others, nearest first; no name comes twice
 * @param problems of its settings and its dependencies, in the order of the text of its {@code plumbline.toml}
 */
public record Resolution(List<ResolvedProject> projects, List<SettingProblem> problems) {

    public Resolution {
        projects = List.copyOf(projects);
        problems = List.copyOf(problems);
    }

    /** The project asked about. */
    public OpenProject root() {
        return (OpenProject) projects.getFirst().project();
    }
}
