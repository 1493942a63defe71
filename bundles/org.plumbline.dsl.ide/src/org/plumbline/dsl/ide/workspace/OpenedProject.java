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
import org.plumbline.dsl.project.ReadingWatch;
import org.plumbline.dsl.project.UnreadableFile;
import org.plumbline.validation.Severity;

/** One project of the workspace: read when it is first needed, and kept up to date from then on. */
final class OpenedProject {

    private final OpenTexts texts;
    private final LiveProject live;
    private final Set<Path> own = new HashSet<>();
    private final Set<Path> files = new HashSet<>();
    private final Set<Path> changed = new LinkedHashSet<>();
    private boolean checked;

    OpenedProject(Resolution resolution, ProjectLoader loader, OpenTexts texts) {
        this.texts = texts;
        this.live = loader.open(resolution, texts);
        noteFiles();
    }

    /**
     * Takes over which files there are now.
     *
     * @return whether nothing else has changed; if something has, the project is to be opened anew
     */
    boolean update(Resolution resolution) {
        if (live.resolution().equals(resolution)) {
            return true;
        }
        boolean updated = live.update(resolution);
        if (updated) {
            noteFiles();
            checked = false;
        }
        return updated;
    }

    private void noteFiles() {
        own.clear();
        own.addAll(live.resolution().root().files());
        files.clear();
        live.resolution().projects().forEach(project -> {
            if (project.project() instanceof OpenProject open) {
                files.addAll(open.files());
            }
        });
    }

    Path folder() {
        return live.resolution().root().folder();
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
    Optional<XtextResource> resource(Path file, ReadingWatch watch) {
        return current(watch).file(uri(file));
    }

    LoadedProject loaded(ReadingWatch watch) {
        return current(watch).loaded(watch);
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
        for (Path file : live.resolution().root().files()) {
            live.file(uri(file)).ifPresent(resource -> read.put(file, resource.getParseResult().getRootNode().getText()));
        }
        return read;
    }

    private LiveProject current(ReadingWatch watch) {
        changed.forEach(this::takeOver);
        changed.clear();
        live.read(watch);
        return live;
    }

    /** A text that cannot be read is tried once more with the others, which tells what is wrong with it. */
    private void takeOver(Path file) {
        try {
            live.change(uri(file), texts.read(file, file.toString()));
        } catch (FileText.Unreadable e) {
            live.readAgain(uri(file));
        }
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }
}
