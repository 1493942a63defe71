package org.plumbline.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The names of all elements of a resource set, found by hash, whatever the number of files; and which project sees which others. It
 * lies on its resource set. A file that was parsed anew is described anew when names are next asked for; a file that was added
 * belongs to the first project.
 */
public final class ProjectNames extends AdapterImpl {

    private final ResourceSet files;
    private final IResourceDescription.Manager descriptions;
    private final Map<URI, Integer> projectOf = new HashMap<>();
    private final List<NamesOfProject> projects = new ArrayList<>();
    private final List<List<Integer>> sees = new ArrayList<>();
    private final Map<Resource, IParseResult> described = new IdentityHashMap<>();

    private ProjectNames(ResourceSet files, IResourceDescription.Manager descriptions) {
        this.files = files;
        this.descriptions = descriptions;
    }

    /** Names for a resource set that is being filled; add at least one project. */
    public static ProjectNames on(ResourceSet files, IResourceDescription.Manager descriptions) {
        ProjectNames names = new ProjectNames(files, descriptions);
        files.eAdapters().add(names);
        return names;
    }

    /** Those of a resource set; null where it has none. */
    static ProjectNames of(ResourceSet files) {
        for (Object adapter : files.eAdapters()) {
            if (adapter instanceof ProjectNames names) {
                return names;
            }
        }
        return null;
    }

    /**
     * Adds a project.
     *
     * @param uris of its files
     * @param others positions of the projects that it sees besides itself, in the order in which they are added
     */
    public void addProject(Iterable<URI> uris, List<Integer> others) {
        uris.forEach(uri -> projectOf.put(uri, projects.size()));
        projects.add(new NamesOfProject());
        List<Integer> seen = new ArrayList<>(List.of(projects.size() - 1));
        seen.addAll(others);
        sees.add(List.copyOf(seen));
    }

    /** Everything that a file may refer to. */
    ISelectable visibleFrom(URI file) {
        refresh();
        List<Integer> seen = sees.get(projectOf.getOrDefault(file, 0));
        return seen.size() == 1 ? projects.get(seen.getFirst()) : new VisibleNames(seen.stream().map(projects::get).toList());
    }

    private void refresh() {
        List<Resource> resources = files.getResources();
        if (described.size() > resources.size()) {
            described.keySet().retainAll(resources);
            projects.forEach(project -> project.retain(described.keySet()));
        }
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i) instanceof XtextResource resource
                    && (!described.containsKey(resource) || described.get(resource) != resource.getParseResult())) {
                describe(resource);
            }
        }
    }

    private void describe(XtextResource resource) {
        described.put(resource, resource.getParseResult());
        IResourceDescription description = descriptions.getResourceDescription(resource);
        List<IEObjectDescription> entries = new ArrayList<>();
        description.getExportedObjects().forEach(entries::add);
        projects.get(projectOf.getOrDefault(resource.getURI(), 0)).put(resource, entries);
    }
}
