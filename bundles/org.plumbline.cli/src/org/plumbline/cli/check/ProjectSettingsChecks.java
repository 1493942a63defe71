package org.plumbline.cli.check;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.cli.files.Inputs;
import org.plumbline.cli.files.ProjectFiles;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.documents.theme.file.ThemeFileException;
import org.plumbline.documents.theme.file.ThemeReader;
import org.plumbline.dsl.project.Problem;

/** The settings of the projects that the user named, read once; these projects, and no others, are open for each other. */
final class ProjectSettingsChecks {

    private final Map<ProjectFiles, OpenProject> open = new LinkedHashMap<>();
    private final DependencyResolver resolver;

    ProjectSettingsChecks(Inputs inputs) {
        for (ProjectFiles files : inputs.projects()) {
            files.folder().ifPresent(folder -> open.put(files, OpenProject.of(folder, files.files())));
        }
        resolver = new DependencyResolver(List.copyOf(open.values()));
    }

    /** A project with what it builds upon; empty for files that belong to no marked project. */
    Optional<Resolution> of(ProjectFiles files) {
        return Optional.ofNullable(open.get(files)).map(resolver::resolve);
    }

    /** What is wrong with the look of a project's documents. */
    List<Problem> ofTheme(ProjectFiles files) {
        Optional<Path> folder = files.folder();
        try {
            if (folder.isPresent()) {
                new ThemeReader().ofProject(folder.get());
            }
            return List.of();
        } catch (ThemeFileException e) {
            return e.problems().stream().map(Problem::of).toList();
        }
    }
}
