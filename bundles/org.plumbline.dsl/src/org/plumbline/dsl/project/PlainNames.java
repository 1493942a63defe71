package org.plumbline.dsl.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.Library;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.dependencies.SourceProject;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.core.settings.ReadSettings;
import org.plumbline.dsl.project.FoldersAround.Found;
import org.plumbline.dsl.project.PlainProjects.Around;
import org.plumbline.dsl.scoping.ProjectNames;

/**
 * The names around one resource set. It looks at the disk when a file was loaded, parsed anew or let go, before a file is saved, and
 * where a name is found nowhere; not with each reference.
 */
final class PlainNames extends AdapterImpl {

    private final ResourceSet files;
    private final ClosedTexts texts;
    private final IResourceDescription.Manager descriptions;
    private final Map<URI, Boolean> local = new HashMap<>();
    private final Set<URI> packed = new HashSet<>();
    private Map<URI, FileStamp> closed = Map.of();
    private List<Found> found = List.of();
    private ProjectNames names;

    PlainNames(ResourceSet files, ClosedTexts texts, IResourceDescription.Manager descriptions) {
        this.files = files;
        this.texts = texts;
        this.descriptions = descriptions;
    }

    /** What a file may refer to; empty for one that lies in no folder. */
    Optional<ISelectable> visibleFrom(Resource file) {
        boolean unknown = !local.containsKey(file.getURI());
        if (unknown || names == null || !names.isCurrent()) {
            look();
        }
        return local.getOrDefault(file.getURI(), false)
                ? Optional.of(new LookedUpAgain(() -> names.visibleFrom(file.getURI()), this::look))
                : Optional.empty();
    }

    /** What belongs to a file, as it lies on the disk now. */
    Optional<Around> around(XtextResource file) {
        look();
        if (!local.getOrDefault(file.getURI(), false)) {
            return Optional.empty();
        }
        List<XtextResource> project = new ArrayList<>(List.of(file));
        List<IResourceDescription> others = new ArrayList<>();
        for (URI uri : names.visibleFiles(file.getURI())) {
            Resource loaded = files.getResource(uri, false);
            if (loaded instanceof XtextResource other && other.getClass() == file.getClass() && !other.getContents().isEmpty()) {
                if (other != file && names.areTogether(file.getURI(), uri)) {
                    project.add(other);
                } else if (other != file) {
                    others.add(descriptions.getResourceDescription(other));
                }
            } else {
                others.add(new ClosedFile(uri, names.entries(uri)));
            }
        }
        return Optional.of(new Around(project, others));
    }

    /**
     * Looks at the disk.
     *
     * @return whether something there is not as it was
     */
    private boolean look() {
        List<LocalFile> places = new ArrayList<>();
        local.clear();
        for (Resource resource : files.getResources().stream().filter(Resource::isLoaded).toList()) {
            Optional<LocalFile> place = resource instanceof XtextResource ? LocalFile.of(resource) : Optional.empty();
            local.put(resource.getURI(), place.isPresent());
            place.ifPresent(places::add);
        }
        List<Found> before = found;
        Map<URI, FileStamp> closedBefore = closed;
        found = FoldersAround.of(places);
        boolean begins = names == null || !settings(found).equals(settings(before));
        if (begins) {
            begin();
        }
        closed = new HashMap<>();
        Set<URI> there = new HashSet<>(packed);
        for (int at = 0; at < found.size(); at++) {
            Map<URI, Path> now = found.get(at).files();
            if (begins || !now.keySet().equals(before.get(at).files().keySet())) {
                names.setFiles(at, List.copyOf(now.keySet()));
            }
            now.forEach((uri, path) -> close(uri, path, begins ? null : closedBefore.get(uri)));
            there.addAll(now.keySet());
        }
        texts.keep(there);
        return !found.equals(before) || !closed.equals(closedBefore);
    }

    private static List<Object> settings(List<Found> projects) {
        return projects.stream().<Object>map(project -> List.of(project.folder(), project.settings())).toList();
    }

    /** @param known the stamp of the file as its names are known; null where they are not */
    private void close(URI uri, Path path, FileStamp known) {
        if (!local.containsKey(uri)) {
            FileStamp stamp = FileStamp.of(path);
            closed.put(uri, stamp);
            if (!stamp.equals(known) || names.entries(uri).isEmpty()) {
                TextPlace place = new TextPlace(uri, path.toString(), () -> new FileText().read(path, path.toString()));
                names.addClosed(uri, texts.entries(place, stamp));
            }
        }
    }

    /** Finds out which projects there are, and which of them sees which. */
    private void begin() {
        List<OpenProject> open = found.stream().map(PlainNames::project).toList();
        DependencyResolver resolver = new DependencyResolver(open);
        Map<SourceProject, Integer> positions = new IdentityHashMap<>();
        open.forEach(project -> positions.put(project, positions.size()));
        List<Resolution> resolutions = open.stream().map(resolver::resolve).toList();
        List<Library> libraries = new ArrayList<>();
        resolutions.forEach(resolution -> resolution.projects().forEach(project -> {
            if (project.project() instanceof Library library && positions.putIfAbsent(library, positions.size()) == null) {
                libraries.add(library);
            }
        }));
        names = ProjectNames.around(files, descriptions);
        packed.clear();
        for (Resolution resolution : resolutions) {
            List<Integer> seen = resolution.projects().getFirst().sees().stream()
                    .map(at -> positions.get(resolution.projects().get(at).project())).toList();
            names.addProject(List.of(), seen);
        }
        libraries.forEach(this::addLibrary);
    }

    private void addLibrary(Library library) {
        List<TextPlace> places = TextPlace.of(library, new FileText());
        FileStamp stamp = FileStamp.of(library.archive());
        places.forEach(place -> packed.add(place.uri()));
        names.addProject(places.stream().map(TextPlace::uri).toList(), List.of());
        places.stream().filter(place -> files.getResource(place.uri(), false) == null)
                .forEach(place -> names.addClosed(place.uri(), texts.entries(place, stamp)));
    }

    private static OpenProject project(Found found) {
        List<Path> paths = List.copyOf(found.files().values());
        return found.folder().map(folder -> OpenProject.of(folder, paths))
                .orElseGet(() -> new OpenProject(Path.of(""), paths, new ReadSettings(ProjectSettings.none(), List.of())));
    }
}
