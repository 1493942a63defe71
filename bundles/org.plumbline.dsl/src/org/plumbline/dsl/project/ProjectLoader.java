package org.plumbline.dsl.project;

import com.google.inject.Injector;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.naming.WrittenReferences;
import org.plumbline.model.core.PlumbFile;

/**
 * Reads the files of a project together, so that they can refer to each other. Nothing is fetched, and nothing but the given
 * files is opened.
 */
public final class ProjectLoader {

    private final Provider<XtextResourceSet> resourceSets;
    private final WrittenReferences written;
    private final FileText texts = new FileText();

    /** A loader for the language whose services an injector gives. */
    public ProjectLoader(Injector language) {
        this.resourceSets = language.getProvider(XtextResourceSet.class);
        this.written = language.getInstance(WrittenReferences.class);
    }

    /** A loader for a program that runs without Eclipse's extension registry. */
    public static ProjectLoader standalone() {
        return new ProjectLoader(new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** Reads files from the disk, each called in messages as its path is given. */
    public LoadedProject load(List<Path> files) {
        Map<URI, String> names = new LinkedHashMap<>();
        Map<URI, String> contents = new LinkedHashMap<>();
        List<UnreadableFile> unreadable = new ArrayList<>();
        for (Path file : files) {
            try {
                URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
                contents.put(uri, texts.read(file, file.toString()));
                names.put(uri, file.toString());
            } catch (FileText.Unreadable e) {
                unreadable.add(e.file());
            }
        }
        return parse(contents, names, unreadable);
    }

    /** Parses texts that are in memory already, each under the name that messages call it by. */
    public LoadedProject parse(Map<String, String> texts) {
        Map<URI, String> names = new LinkedHashMap<>();
        Map<URI, String> contents = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            URI uri = URI.createURI("text:/" + URI.encodeSegment(name, false));
            names.put(uri, name);
            contents.put(uri, text);
        });
        return parse(contents, names, List.of());
    }

    private LoadedProject parse(Map<URI, String> contents, Map<URI, String> names, List<UnreadableFile> unreadable) {
        XtextResourceSet project = resourceSets.get();
        List<UnreadableFile> unread = new ArrayList<>(unreadable);
        List<Resource> resources = new ArrayList<>();
        contents.forEach((uri, text) -> {
            try {
                resources.add(resource(project, uri, text));
            } catch (ParseException e) {
                if (!Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause).anyMatch(StackOverflowError.class::isInstance)) {
                    throw e;
                }
                unread.add(new UnreadableFile(names.get(uri), "The blocks of this file are nested too deeply to be read."));
            }
        });
        resources.forEach(EcoreUtil::resolveAll);
        List<PlumbFile> files = resources.stream().flatMap(resource -> resource.getContents().stream())
                .filter(PlumbFile.class::isInstance).map(PlumbFile.class::cast).toList();
        List<SyntaxProblem> problems = resources.stream()
                .flatMap(resource -> resource.getErrors().stream().map(error -> problem(error, names.get(resource.getURI()))))
                .toList();
        return new LoadedProject(new ProjectIndex(files), new NodeSourceMap(names, written), problems, List.copyOf(unread));
    }

    private static Resource resource(XtextResourceSet project, URI uri, String text) {
        try {
            Resource resource = project.createResource(uri, null);
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
            return resource;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail.", e);
        }
    }

    private static SyntaxProblem problem(Resource.Diagnostic error, String name) {
        return error instanceof AbstractDiagnostic place
                ? new SyntaxProblem(new Position(name, place.getLine(), place.getColumn(), place.getOffset(), place.getLength()),
                        place.getMessage())
                : new SyntaxProblem(new Position(name, Math.max(1, error.getLine()), Math.max(1, error.getColumn()), 0, 0),
                        error.getMessage());
    }
}
