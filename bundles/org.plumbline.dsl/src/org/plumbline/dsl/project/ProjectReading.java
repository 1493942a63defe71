package org.plumbline.dsl.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.core.settings.SettingProblem;
import org.plumbline.core.source.Position;
import org.plumbline.core.text.ProjectLanguage;
import org.plumbline.dsl.naming.WrittenReferences;
import org.plumbline.dsl.scoping.ProjectNames;
import org.plumbline.dsl.scoping.ReferenceContexts;
import org.plumbline.dsl.syntax.TooManyBlocks;
import org.plumbline.model.core.PlumbFile;

/** One reading of a project: first all texts are parsed, those of what it builds upon as well, then references are resolved. */
final class ProjectReading {

    private final XtextResourceSet files;
    private final ProjectNames projectNames;
    private final WrittenReferences written;
    private final ReferenceContexts contexts;
    private final Map<URI, String> names = new HashMap<>();
    private final Map<URI, XtextResource> byUri = new HashMap<>();
    private final List<List<Resource>> projects = new ArrayList<>();
    private final List<List<UnreadableFile>> unreadable = new ArrayList<>();
    private List<Integer> seenByFirst = List.of();

    ProjectReading(XtextResourceSet files, IResourceDescription.Manager descriptions, WrittenReferences written) {
        this.contexts = new ReferenceContexts(written);
        this.files = files;
        this.projectNames = ProjectNames.on(files, descriptions);
        this.written = written;
    }

    /**
     * Reads and parses the texts of a project; the first one is the one to be read.
     *
     * @param language of its texts, where a file states none; empty for the usual one
     * @param sees positions of the projects that it may refer to
     */
    void addProject(List<TextPlace> texts, Optional<String> language, List<Integer> sees) {
        List<Resource> resources = new ArrayList<>();
        List<UnreadableFile> unread = new ArrayList<>();
        if (projects.isEmpty()) {
            seenByFirst = sees;
        }
        projectNames.addProject(texts.stream().map(TextPlace::uri).toList(), sees);
        for (TextPlace text : texts) {
            names.put(text.uri(), text.name());
            try {
                XtextResource resource = text.parsedInto(files);
                resources.add(resource);
                byUri.putIfAbsent(text.uri(), resource);
            } catch (FileText.Unreadable e) {
                unread.add(e.file());
            }
        }
        language.ifPresent(tag -> resources.forEach(resource -> resource.eAdapters().add(new ProjectLanguage(tag))));
        projects.add(resources);
        unreadable.add(unread);
    }

    /**
     * Reads anew what has changed in a text; what it may concern in others is resolved anew by {@link #finish}.
     *
     * @return whether it could be read at all
     */
    boolean change(XtextResource file, String text) {
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
        List<XtextResource> others = projects.stream().flatMap(List::stream).filter(other -> other != file)
                .map(XtextResource.class::cast).toList();
        after.concernedBy(before, others).forEach(XtextResource::relink);
        return true;
    }

    /** The text that was read from a place. */
    Optional<XtextResource> file(URI uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    /** Resolves all references and gives the first project. */
    LoadedProject finish(List<SettingProblem> settingProblems) {
        projects.forEach(resources -> resources.forEach(EcoreUtil::resolveAll));
        List<PlumbFile> others = new ArrayList<>();
        seenByFirst.forEach(project -> others.addAll(filesOf(project)));
        return new LoadedProject(new ProjectIndex(filesOf(0), others), new NodeSourceMap(names, written), problemsOf(0),
                List.copyOf(unreadable.getFirst()), ProjectSettings.none(), settingProblems);
    }

    /** The roots of the files of a project, in their order. */
    List<PlumbFile> filesOf(int project) {
        return projects.get(project).stream().flatMap(resource -> resource.getContents().stream())
                .filter(PlumbFile.class::isInstance).map(PlumbFile.class::cast).toList();
    }

    /** What in a project could not be understood. */
    List<SyntaxProblem> problemsOf(int project) {
        return projects.get(project).stream()
                .flatMap(resource -> resource.getErrors().stream().map(error -> problem(error, names.get(resource.getURI()))))
                .toList();
    }

    /** The first thing in a project that could not be read, in words. */
    Optional<String> firstObstacle(int project) {
        return Stream.concat(unreadable.get(project).stream().map(file -> file.position() + ": " + file.reason()),
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
