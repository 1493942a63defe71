package org.plumbline.dsl.project;

import com.google.inject.Injector;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.core.dependencies.ResolvedProject;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.settings.SettingProblem;
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

    /** A loader for the language whose services an injector gives. */
    public ProjectLoader(Injector language) {
        this.resourceSets = language.getProvider(XtextResourceSet.class);
        this.descriptions = language.getInstance(IResourceDescription.Manager.class);
        this.written = language.getInstance(WrittenReferences.class);
    }

    /** A loader for a program that runs without Eclipse's extension registry. */
    public static ProjectLoader standalone() {
        return new ProjectLoader(new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** Reads files from the disk, each called in messages as its path is given. */
    public LoadedProject load(List<Path> files) {
        ProjectReading reading = reading();
        List<UnreadableFile> unreadable = new ArrayList<>();
        reading.addProject(ProjectText.read(files, unreadable), Optional.empty(), List.of());
        return reading.finish(unreadable, List.of());
    }

    /** Reads a project and all that it builds upon. */
    public LoadedProject load(Resolution resolution) {
        ProjectReading reading = reading();
        List<UnreadableFile> unreadable = new ArrayList<>();
        List<SettingProblem> problems = new ArrayList<>(resolution.problems());
        for (ResolvedProject project : resolution.projects()) {
            boolean own = project.through().isEmpty();
            // files of others that cannot be read are told where those projects are checked
            List<ProjectText> texts = ProjectText.of(project.project(), own ? unreadable : new ArrayList<>());
            reading.addProject(texts, project.project().settings().language(), project.sees());
        }
        LoadedProject loaded = reading.finish(unreadable, problems);
        return new DependencyChecks(resolution, reading).completed(loaded);
    }

    /** Parses texts that are in memory already, each under the name that messages call it by. */
    public LoadedProject parse(Map<String, String> texts) {
        ProjectReading reading = reading();
        reading.addProject(texts.entrySet().stream().map(text -> ProjectText.inMemory(text.getKey(), text.getValue())).toList(),
                Optional.empty(), List.of());
        return reading.finish(List.of(), List.of());
    }

    private ProjectReading reading() {
        return new ProjectReading(resourceSets.get(), descriptions, written);
    }
}
