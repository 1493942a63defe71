package org.plumbline.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.core.settings.ReadSettings;
import org.plumbline.dsl.project.ProjectLoader;

/** The projects of the workspace, each with what it builds upon; all are open for each other. */
final class Projects {

    private final ProjectLoader loader;
    private final OpenTexts texts;
    private final Map<Path, OpenedProject> byFolder = new LinkedHashMap<>();
    private final Set<Path> loose = new LinkedHashSet<>();
    private List<ProjectFolder> folders = List.of();

    Projects(ProjectLoader loader, OpenTexts texts) {
        this.loader = loader;
        this.texts = texts;
    }

    /** Takes over what the host found. */
    void set(List<ProjectFolder> found) {
        folders = List.copyOf(found);
        loose.removeIf(file -> folders.stream().anyMatch(folder -> folder.files().contains(file)));
        resolve();
    }

    /** A text that belongs to no project is one of its own as long as it is open. */
    void open(Path file) {
        if (of(file).isEmpty()) {
            loose.add(file);
            resolve();
        }
    }

    void close(Path file) {
        if (loose.remove(file)) {
            resolve();
        }
    }

    /** Reads all settings and libraries again; a project for which nothing has changed but its files stays open. */
    void resolve() {
        List<OpenProject> open = Stream.concat(
                folders.stream().map(folder -> OpenProject.of(folder.folder(), folder.files())),
                loose.stream().map(file -> new OpenProject(file, List.of(file), new ReadSettings(ProjectSettings.none(), List.of())))).toList();
        DependencyResolver resolver = new DependencyResolver(open);
        Map<Path, OpenedProject> before = new LinkedHashMap<>(byFolder);
        byFolder.clear();
        for (OpenProject project : open) {
            Resolution resolution = resolver.resolve(project);
            OpenedProject known = before.get(project.folder());
            byFolder.put(project.folder(), known != null && known.update(resolution) ? known : new OpenedProject(resolution, loader, texts));
        }
    }

    List<OpenedProject> all() {
        return new ArrayList<>(byFolder.values());
    }

    boolean has(Path folder) {
        return byFolder.containsKey(folder);
    }

    /** The project of a text. */
    Optional<OpenedProject> of(Path file) {
        return byFolder.values().stream().filter(project -> project.owns(file)).findFirst();
    }

    /** The project of a text, then all that build upon that. */
    List<OpenedProject> reading(Path file) {
        return Stream.concat(byFolder.values().stream().filter(project -> project.owns(file)),
                byFolder.values().stream().filter(project -> !project.owns(file) && project.reads(file))).toList();
    }
}
