package org.plumbline.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.project.FileText;
import org.plumbline.dsl.project.LiveProject;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.Problem;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.dsl.project.UnreadableFile;
import org.plumbline.validation.Severity;

/** One project of the workspace: read when it is first needed, and kept up to date from then on. */
final class OpenedProject {

    private final Resolution resolution;
    private final ProjectLoader loader;
    private final OpenTexts texts;
    private final Set<Path> own;
    private final Set<Path> files = new HashSet<>();
    private final Set<Path> changed = new LinkedHashSet<>();
    private Optional<LiveProject> live = Optional.empty();
    private boolean checked;

    OpenedProject(Resolution resolution, ProjectLoader loader, OpenTexts texts) {
        this.resolution = resolution;
        this.loader = loader;
        this.texts = texts;
        this.own = Set.copyOf(resolution.root().files());
        resolution.projects().forEach(project -> {
            if (project.project() instanceof OpenProject open) {
                files.addAll(open.files());
            }
        });
    }

    Resolution resolution() {
        return resolution;
    }

    Path folder() {
        return resolution.root().folder();
    }

    /** Whether it is nothing but a text that belongs to no project, and is called by that. */
    boolean isLoose() {
        return own.equals(Set.of(folder()));
    }

    /** Whether it is the project of a text; not one that it builds upon. */
    boolean owns(Path file) {
        return own.contains(file);
    }

    /** Whether a text matters to it. */
    boolean reads(Path file) {
        return files.contains(file);
    }

    /** A text that it reads is another one now. */
    void change(Path file) {
        changed.add(file);
        checked = false;
    }

    /** What is not a text of its own has changed, such as its theme. */
    void recheck() {
        checked = false;
    }

    boolean isChecked() {
        return checked;
    }

    void setChecked() {
        checked = true;
    }

    /** A text with everything that belongs to its project, up to date; empty where it cannot be read. */
    Optional<XtextResource> resource(Path file) {
        return current().file(uri(file));
    }

    LoadedProject loaded() {
        return current().loaded();
    }

    /** What of the files of the project is unreadable counts as a problem of that file. */
    static List<Problem> unreadable(LoadedProject project) {
        List<Problem> problems = new ArrayList<>();
        for (UnreadableFile file : project.unreadableFiles()) {
            int colon = file.position().matches("(?s).*:\\d+") ? file.position().lastIndexOf(':') : file.position().length();
            int line = colon == file.position().length() ? 1 : Integer.parseInt(file.position().substring(colon + 1));
            problems.add(new Problem(new Position(file.position().substring(0, colon), line, 1, 0, 0), Severity.ERROR, Problem.SYNTAX,
                    file.reason(), Optional.empty()));
        }
        return problems;
    }

    /** The texts of the project that could be read. */
    Map<Path, String> readTexts() {
        Map<Path, String> read = new LinkedHashMap<>();
        for (Path file : resolution.root().files()) {
            resource(file).ifPresent(resource -> read.put(file, resource.getParseResult().getRootNode().getText()));
        }
        return read;
    }

    private LiveProject current() {
        for (Path file : changed) {
            live = live.filter(project -> takeOver(project, file));
        }
        changed.clear();
        if (live.isEmpty()) {
            live = Optional.of(loader.open(resolution, texts));
        }
        return live.get();
    }

    /** Whether the text could be replaced; if not, all is read anew, which tells what is wrong with it. */
    private boolean takeOver(LiveProject project, Path file) {
        try {
            return project.change(uri(file), texts.read(file, file.toString()));
        } catch (FileText.Unreadable e) {
            return false;
        }
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }
}
