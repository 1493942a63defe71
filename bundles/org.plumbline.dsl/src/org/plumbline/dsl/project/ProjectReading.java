package org.plumbline.dsl.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.core.settings.SettingProblem;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.naming.WrittenReferences;
import org.plumbline.dsl.scoping.ProjectNames;
import org.plumbline.dsl.scoping.ReferenceContexts;
import org.plumbline.dsl.syntax.TooManyBlocks;
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
    private final ReferenceContexts contexts;
    private final Map<URI, String> names = new HashMap<>();
    private final List<ReadTexts> projects = new ArrayList<>();
    /** Worked out once for each parsed text. */
    private final Map<IParseResult, List<Resource.Diagnostic>> mistakes = new WeakHashMap<>();
    private List<Integer> seenByFirst = List.of();
    private boolean complete;

    ProjectReading(XtextResourceSet files, IResourceDescription.Manager descriptions, WrittenReferences written,
            FieldPhrases phrases) {
        this.contexts = new ReferenceContexts(written);
        this.files = files;
        this.projectNames = ProjectNames.on(files, descriptions);
        this.written = written;
        this.phrases = phrases;
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
        ReadTexts read = projects.get(project);
        Set<URI> now = texts.stream().map(TextPlace::uri).collect(Collectors.toSet());
        read.uris().stream().filter(uri -> !now.contains(uri)).forEach(this::takeOut);
        read.set(texts);
        texts.forEach(text -> names.put(text.uri(), text.name()));
        projectNames.setFiles(project, read.uris());
    }

    /** Parses what is not parsed yet. */
    void read(ReadingWatch watch) {
        boolean any = projects.stream().anyMatch(project -> !project.isRead());
        for (ReadTexts project : projects) {
            while (!project.isRead()) {
                tell(watch);
                // whoever was told may have read on meanwhile
                if (!project.isRead()) {
                    project.readNext(files).ifPresent(this::putInPlace);
                }
            }
        }
        complete = true;
        if (any) {
            tell(watch);
        }
    }

    /** A text that came later stands where a reading of everything would have it, and others may refer to it already. */
    private void putInPlace(XtextResource file) {
        int place = all().indexOf(file);
        if (place < files.getResources().size() - 1) {
            files.getResources().move(place, file);
        }
        if (complete) {
            FileNames.of(file, projectNames, contexts).concernedBy(FileNames.NONE, others(file)).forEach(XtextResource::relink);
        }
    }

    private void takeOut(URI uri) {
        file(uri).ifPresent(file -> {
            FileNames before = FileNames.of(file, projectNames, contexts);
            projects.forEach(project -> project.takeOut(uri));
            files.getResources().remove(file);
            FileNames.NONE.concernedBy(before, all()).forEach(XtextResource::relink);
        });
    }

    /**
     * A text is another one now, and only what has changed in it is read anew; what it may concern in others is resolved anew by
     * {@link #finish}. One that cannot be taken over, or could not be read before, is read again as a whole.
     *
     * @return whether it is a text of any of the projects
     */
    boolean change(URI uri, String text) {
        Optional<XtextResource> file = file(uri);
        boolean waits = file.isEmpty() && projects.stream().noneMatch(project -> project.isUnreadable(uri));
        if (file.isPresent() ? !change(file.get(), text) : !waits) {
            readAgain(uri);
        }
        return projects.stream().anyMatch(project -> project.has(uri));
    }

    /** A text is to be read again as a whole, from its place. */
    void readAgain(URI uri) {
        takeOut(uri);
        projects.forEach(project -> project.readAgain(uri));
    }

    private boolean change(XtextResource file, String text) {
        TextDifference difference = TextDifference.between(file.getParseResult().getRootNode().getText(), text);
        if (difference.isNone()) {
            return true;
        }
        FileNames before = FileNames.of(file, projectNames, contexts);
        try {
            difference.applyTo(file);
        } catch (ParseException | TooManyBlocks e) {
            return false;
        }
        FileNames after = FileNames.of(file, projectNames, contexts);
        after.concernedBy(before, others(file)).forEach(XtextResource::relink);
        return true;
    }

    /** The text that was read from a place. */
    Optional<XtextResource> file(URI uri) {
        return projects.stream().flatMap(project -> project.resource(uri).stream()).findFirst();
    }

    /** Resolves all references and gives the first project. */
    LoadedProject finish(List<SettingProblem> settingProblems, ReadingWatch watch) {
        read(watch);
        for (XtextResource file : all()) {
            tell(watch);
            EcoreUtil.resolveAll(file);
        }
        List<PlumbFile> others = new ArrayList<>();
        seenByFirst.forEach(project -> others.addAll(filesOf(project)));
        return new LoadedProject(new ProjectIndex(filesOf(0), others), new NodeSourceMap(names, written, phrases), problemsOf(0),
                projects.getFirst().unreadable(), ProjectSettings.none(), settingProblems);
    }

    private void tell(ReadingWatch watch) {
        int all = projects.stream().mapToInt(ReadTexts::size).sum();
        watch.next(all - projects.stream().mapToInt(ReadTexts::left).sum(), all);
    }

    private List<XtextResource> all() {
        return projects.stream().flatMap(project -> project.resources().stream()).toList();
    }

    private List<XtextResource> others(XtextResource file) {
        return all().stream().filter(other -> other != file).toList();
    }

    /** The roots of the files of a project, in their order. */
    List<PlumbFile> filesOf(int project) {
        return projects.get(project).resources().stream().flatMap(resource -> resource.getContents().stream())
                .filter(PlumbFile.class::isInstance).map(PlumbFile.class::cast).toList();
    }

    /** What the first project refers to in others that it does not name. */
    List<SettingProblem> hiddenNames(Resolution resolution) {
        return new HiddenNames(resolution, written, projectNames::has).in(filesOf(0));
    }

    /** What in a project could not be understood. */
    List<SyntaxProblem> problemsOf(int project) {
        return projects.get(project).resources().stream()
                .filter(resource -> !resource.getErrors().isEmpty())
                .flatMap(resource -> mistakes(resource).stream().map(error -> problem(error, names.get(resource.getURI()))))
                .toList();
    }

    private List<Resource.Diagnostic> mistakes(XtextResource file) {
        return file.getParseResult() == null ? List.copyOf(file.getErrors())
                : mistakes.computeIfAbsent(file.getParseResult(), parsed -> Mistakes.in(file));
    }

    /** The first thing in a project that could not be read, in words. */
    Optional<String> firstObstacle(int project) {
        return Stream.concat(projects.get(project).unreadable().stream().map(file -> file.position() + ": " + file.reason()),
                problemsOf(project).stream().map(problem -> problem.position().file() + ":" + problem.position().line() + ": "
                        + problem.message())).findFirst();
    }

    private static SyntaxProblem problem(Resource.Diagnostic error, String name) {
        return error instanceof AbstractDiagnostic place
                ? new SyntaxProblem(new Position(name, place.getLine(), place.getColumn(), place.getOffset(), place.getLength()),
                        place.getMessage())
                : new SyntaxProblem(new Position(name, Math.max(1, error.getLine()), Math.max(1, error.getColumn()), 0, 0),
                        error.getMessage());
    }
}
