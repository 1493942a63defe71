package org.plumbline.dsl.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.core.settings.SettingProblem;
import org.plumbline.dsl.naming.WrittenReferences;
import org.plumbline.dsl.scoping.ProjectNames;
import org.plumbline.dsl.scoping.ReferenceContexts;
import org.plumbline.model.core.PlumbFile;

/**
 * One reading of a project: first all texts are parsed, those of what it builds upon as well, then references are resolved. It can be
 * stopped between two texts and goes on later.
 */
final class ProjectReading {

    private final XtextResourceSet files;
    private final ProjectNames projectNames;
    private final WrittenReferences written;
    private final FieldPhrases phrases;
    private final Map<URI, String> names = new HashMap<>();
    private final SyntaxProblems problems = new SyntaxProblems(names);
    private final ReadProjects projects = new ReadProjects();
    private final TextUpdates updates;
    private List<Integer> seenByFirst = List.of();
    private boolean complete;

    ProjectReading(XtextResourceSet files, IResourceDescription.Manager descriptions, WrittenReferences written,
            FieldPhrases phrases) {
        this.files = files;
        this.projectNames = ProjectNames.on(files, descriptions);
        this.written = written;
        this.phrases = phrases;
        this.updates = new TextUpdates(files, projects, projectNames, new ReferenceContexts(written));
    }

    /**
     * Adds a project whose texts are to be read; the first one is the one that matters.
     *
     * @param language of its texts, where a file states none; empty for the usual one
     * @param sees positions of the projects that it may refer to
     */
    void addProject(List<TextPlace> texts, Optional<String> language, List<Integer> sees) {
        if (projects.isEmpty()) {
            seenByFirst = sees;
        }
        ReadTexts read = new ReadTexts(texts, language);
        projects.add(read);
        projectNames.addProject(read.uris(), sees);
        texts.forEach(text -> names.put(text.uri(), text.name()));
    }

    /** Texts came to a project or left it; those that stay keep what was read of them. */
    void setTexts(int project, List<TextPlace> texts) {
        ReadTexts read = projects.at(project);
        Set<URI> now = texts.stream().map(TextPlace::uri).collect(Collectors.toSet());
        read.uris().stream().filter(uri -> !now.contains(uri)).forEach(updates::takeOut);
        read.set(texts);
        texts.forEach(text -> names.put(text.uri(), text.name()));
        projectNames.setFiles(project, read.uris());
    }

    /** Parses what is not parsed yet. */
    void read(ReadingWatch watch) {
        boolean any = projects.left() > 0;
        while (projects.left() > 0) {
            tell(watch);
            // whoever was told may have read on meanwhile
            projects.firstUnread().flatMap(project -> project.readNext(files)).ifPresent(this::putInPlace);
        }
        complete = true;
        if (any) {
            tell(watch);
        }
    }

    private void putInPlace(XtextResource file) {
        updates.putInPlace(file);
        if (complete) {
            updates.came(file);
        }
    }

    /**
     * A text is another one now, and only what has changed in it is read anew; what it may concern in others is resolved anew by
     * {@link #finish}. One that cannot be taken over, or could not be read before, is read again as a whole.
     *
     * @return whether it is a text of any of the projects
     */
    boolean change(URI uri, String text) {
        Optional<XtextResource> file = file(uri);
        boolean waits = file.isEmpty() && !projects.isUnreadable(uri);
        if (file.isPresent() ? !updates.change(file.get(), text) : !waits) {
            readAgain(uri);
        }
        return projects.has(uri);
    }

    /** A text is to be read again as a whole, from its place. */
    void readAgain(URI uri) {
        updates.takeOut(uri);
        projects.readAgain(uri);
    }

    /** The text that was read from a place. */
    Optional<XtextResource> file(URI uri) {
        return projects.file(uri);
    }

    /** Resolves all references and gives the first project. */
    LoadedProject finish(List<SettingProblem> settingProblems, ReadingWatch watch) {
        read(watch);
        for (XtextResource file : projects.files()) {
            tell(watch);
            EcoreUtil.resolveAll(file);
        }
        List<PlumbFile> others = new ArrayList<>();
        seenByFirst.forEach(project -> others.addAll(filesOf(project)));
        return new LoadedProject(new ProjectIndex(filesOf(0), others), new NodeSourceMap(names, written, phrases), problemsOf(0),
                projects.at(0).unreadable(), ProjectSettings.none(), settingProblems);
    }

    private void tell(ReadingWatch watch) {
        watch.next(projects.size() - projects.left(), projects.size());
    }

    /** The roots of the files of a project, in their order. */
    List<PlumbFile> filesOf(int project) {
        return projects.roots(project);
    }

    /** What the first project refers to in others that it does not name. */
    List<SettingProblem> hiddenNames(Resolution resolution) {
        return new HiddenNames(resolution, written, projectNames::has).in(filesOf(0));
    }

    private List<SyntaxProblem> problemsOf(int project) {
        return problems.of(projects.at(project).resources());
    }

    /** The first thing in a project that could not be read, in words. */
    Optional<String> firstObstacle(int project) {
        return Stream.concat(projects.at(project).unreadable().stream().map(file -> file.position() + ": " + file.reason()),
                problemsOf(project).stream().map(problem -> problem.position().file() + ":" + problem.position().line() + ": "
                        + problem.message())).findFirst();
    }
}
