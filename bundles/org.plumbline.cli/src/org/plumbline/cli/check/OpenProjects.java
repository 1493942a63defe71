package org.plumbline.cli.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.cli.files.Inputs;
import org.plumbline.cli.files.ProjectFiles;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.dependencies.Resolution;

/** The projects that the user named: they, and no others, are open for each other. Their settings are read once. */
final class OpenProjects {

    private final Map<ProjectFiles, OpenProject> open = new LinkedHashMap<>();
    private final DependencyResolver resolver;

    OpenProjects(Inputs inputs) {
        for (ProjectFiles files : inputs.projects()) {
            files.folder().ifPresent(folder -> open.put(files, OpenProject.of(folder, files.files())));
        }
        resolver = new DependencyResolver(List.copyOf(open.values()));
    }

    /** A project with what it builds upon; empty for files that belong to no marked project. */
    Optional<Resolution> resolve(ProjectFiles files) {
        return Optional.ofNullable(open.get(files)).map(resolver::resolve);
    }
}
