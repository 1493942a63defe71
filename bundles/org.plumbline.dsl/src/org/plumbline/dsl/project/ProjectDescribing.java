package org.plumbline.dsl.project;

import com.google.inject.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.core.dependencies.ResolvedProject;
import org.plumbline.dsl.naming.WrittenReferences;
import org.plumbline.dsl.scoping.ProjectNames;
import org.plumbline.model.core.PlumbFile;

/**
 * One description of a project, file by file: a text is read and parsed, what it holds is noted, and it is let go before the next one. So
 * a project takes as much memory as its names and its largest file.
 */
final class ProjectDescribing {

    private final Provider<XtextResourceSet> resourceSets;
    private final IResourceDescription.Manager descriptions;
    private final FileDescriber describer;
    private final ProjectNames names;
    private final ClosedFiles texts;
    private final Map<URI, String> shown = new HashMap<>();
    private final ClosedProject closed;

    ProjectDescribing(Provider<XtextResourceSet> resourceSets, IResourceDescription.Manager descriptions, FileDescriber describer,
            WrittenReferences written, FieldPhrases phrases) {
        this.resourceSets = resourceSets;
        this.descriptions = descriptions;
        this.describer = describer;
        XtextResourceSet files = resourceSets.get();
        this.names = ProjectNames.on(files, descriptions);
        this.texts = ClosedFiles.of(files);
        this.closed = new ClosedProject(texts, new NodeSourceMap(shown, written, phrases));
    }

    /** @param visible whether the first project may refer to it */
    void addProject(ResolvedProject project, boolean visible) {
        List<TextPlace> places = TextPlace.of(project.project(), new FileText());
        names.addProject(places.stream().map(TextPlace::uri).toList(), project.sees());
        for (TextPlace place : places) {
            Optional<XtextResource> parsed = parsed(place);
            if (parsed.isPresent()) {
                shown.put(place.uri(), place.name());
                texts.add(place, project.project().settings().language());
                names.addClosed(place.uri(), descriptions.getResourceDescription(parsed.get()).getExportedObjects());
                if (visible) {
                    closed.add(place.uri(), describer.describe(parsed.get(), place.name()), project.through().isEmpty());
                }
            }
        }
    }

    ClosedProject closed() {
        return closed;
    }

    /** The text in a resource set of its own, which nobody keeps. */
    private Optional<XtextResource> parsed(TextPlace place) {
        try {
            XtextResource resource = place.parsedInto(resourceSets.get());
            boolean isModel = !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof PlumbFile;
            return isModel ? Optional.of(resource) : Optional.empty();
        } catch (FileText.Unreadable e) {
            // left out, as promised: a check of the project tells of it
            return Optional.empty();
        }
    }
}
