package org.plumbline.dsl.project;

import com.google.inject.Injector;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.core.dependencies.ResolvedProject;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.naming.WrittenReferences;

/**
 * Reads the files of a project together, so that they can refer to each other and to what the project builds upon. Nothing is
 * fetched, and nothing but the given files is opened.
 */
public final class ProjectLoader {

    private final Provider<XtextResourceSet> resourceSets;
    private final IResourceDescription.Manager descriptions;
    private final WrittenReferences written;
    private final FieldPhrases phrases;
    private final FileDescriber describer;

    /** A loader for the language whose services an injector gives. */
    public ProjectLoader(Injector language) {
        this.resourceSets = language.getProvider(XtextResourceSet.class);
        this.descriptions = language.getInstance(IResourceDescription.Manager.class);
        this.written = language.getInstance(WrittenReferences.class);
        this.phrases = language.getInstance(FieldPhrases.class);
        this.describer = language.getInstance(FileDescriber.class);
    }

    /** A loader for a program that runs without Eclipse's extension registry. */
    public static ProjectLoader standalone() {
        return new ProjectLoader(new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** Reads files from the disk, each called in messages as its path is given. */
    public LoadedProject load(List<Path> files) {
        return single(TextPlace.of(files, new FileText()));
    }

    /** Parses texts that are in memory already, each under the name that messages call it by. */
    public LoadedProject parse(Map<String, String> texts) {
        return single(texts.entrySet().stream().map(text -> TextPlace.inMemory(text.getKey(), text.getValue())).toList());
    }

    /** Reads a project and all that it builds upon. */
    public LoadedProject load(Resolution resolution) {
        return open(resolution, new FileText()).loaded();
    }

    /** The same for one whose texts will change; some of them may be open somewhere, and not saved. */
    public LiveProject open(Resolution resolution, TextSource texts) {
        ProjectReading reading = reading();
        for (ResolvedProject project : resolution.projects()) {
            reading.addProject(TextPlace.of(project.project(), texts), project.project().settings().language(), project.sees());
        }
        return new LiveProject(resolution, reading, texts);
    }

    /**
     * Learns what the files of a project hold, and those of all that it builds upon, and lets them go again: they are opened when they
     * are needed. A file that cannot be read is left out.
     */
    public ClosedProject describe(Resolution resolution) {
        ProjectDescribing describing = new ProjectDescribing(resourceSets, descriptions, describer, written, phrases);
        for (int at = 0; at < resolution.projects().size(); at++) {
            describing.addProject(resolution.projects().get(at), at == 0 || resolution.projects().getFirst().sees().contains(at));
        }
        return describing.closed();
    }

    private LoadedProject single(List<TextPlace> texts) {
        ProjectReading reading = reading();
        reading.addProject(texts, Optional.empty(), List.of());
        return reading.finish(List.of(), (done, all) -> { });
    }

    private ProjectReading reading() {
        return new ProjectReading(resourceSets.get(), descriptions, written, phrases);
    }
}
