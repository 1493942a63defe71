package org.plumbline.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.plumbline.core.settings.ProjectSettings;

/**
 * Takes over what others tell of texts and projects that come, change and go, and takes back what was told of projects that are gone. For
 * the thread of the workspace only.
 */
final class Changes {

    private final OpenTexts texts;
    private final Projects projects;
    private final Publication publication;
    private final FindingsListener listener;

    Changes(OpenTexts texts, Projects projects, Publication publication, FindingsListener listener) {
        this.texts = texts;
        this.projects = projects;
        this.publication = publication;
        this.listener = listener;
    }

    void findProjects(Supplier<List<ProjectFolder>> search) {
        List<Path> before = folders();
        projects.set(search.get());
        texts.all().forEach(projects::open);
        forgetAllBut(before);
    }

    void open(Path file, int version, String text) {
        texts.put(file, version, text);
        projects.open(file);
        changed(file);
    }

    void change(Path file, int version, String text) {
        texts.put(file, version, text);
        changed(file);
    }

    void close(Path file) {
        List<Path> before = folders();
        texts.remove(file);
        projects.close(file);
        changed(file);
        forgetAllBut(before);
    }

    void changedOnDisk(List<Path> files) {
        if (files.stream().anyMatch(Changes::decidesDependencies)) {
            projects.resolve();
        }
        files.forEach(this::changedOnDisk);
    }

    private void changedOnDisk(Path file) {
        if (texts.version(file).isEmpty()) {
            changed(file);
        }
        projects.all().stream().filter(project -> file.startsWith(project.folder())).forEach(OpenedProject::recheck);
    }

    private void changed(Path file) {
        projects.reading(file).forEach(project -> project.change(file));
    }

    private static boolean decidesDependencies(Path file) {
        String name = file.getFileName().toString();
        return name.equals(ProjectSettings.FILE_NAME) || name.endsWith(".zip");
    }

    private List<Path> folders() {
        return projects.all().stream().map(OpenedProject::folder).toList();
    }

    private void forgetAllBut(List<Path> before) {
        before.stream().filter(folder -> !projects.has(folder)).forEach(folder -> {
            publication.forget(folder);
            listener.reading(folder, 0, 0);
        });
    }
}
