package org.plumbline.dsl.scoping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The names of all elements of a resource set, found by hash, whatever the number of files; and which project sees which others. It
 * mostly lies on its resource set. A file that was parsed anew is described anew when names are next asked for, and so is one that was
 * edited, where somebody may edit it; a file that was added belongs to the first project.
 */
public final class ProjectNames extends AdapterImpl {

    private final ResourceSet files;
    private final IResourceDescription.Manager descriptions;
    private final boolean edited;
    private final Map<URI, Integer> projectOf = new HashMap<>();
    private final List<NamesOfProject> projects = new ArrayList<>();
    private final List<List<Integer>> sees = new ArrayList<>();
    private Resource[] described = {};
    private Object[] states = {};

    private ProjectNames(ResourceSet files, IResourceDescription.Manager descriptions, boolean edited) {
        this.files = files;
        this.descriptions = descriptions;
        this.edited = edited;
    }

    /** Names for a resource set that is being filled; add at least one project. */
    public static ProjectNames on(ResourceSet files, IResourceDescription.Manager descriptions) {
        return on(files, new ProjectNames(files, descriptions, false));
    }

    private static ProjectNames on(ResourceSet files, ProjectNames names) {
        files.eAdapters().add(names);
        return names;
    }

    /** Names around a resource set whose files are edited, for somebody who keeps them; add at least one project. */
    public static ProjectNames around(ResourceSet files, IResourceDescription.Manager descriptions) {
        return new ProjectNames(files, descriptions, true);
    }

    /** Names for a resource set whose files see each other, and nothing of what lies on the disk beside them. */
    public static void alone(ResourceSet files, IResourceDescription.Manager descriptions) {
        on(files, around(files, descriptions)).addProject(List.of(), List.of());
    }

    /** Whether somebody gave a resource set its names; else they are those of the folders that its files lie in. */
    public static boolean isOn(ResourceSet files) {
        return of(files) != null;
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

    /** Gives a resource set that will hold the same files names of its own, by which the same projects see each other. */
    public static void repeat(ResourceSet files, ResourceSet again, IResourceDescription.Manager descriptions) {
        ProjectNames names = of(files);
        again.eAdapters().removeIf(ProjectNames.class::isInstance);
        ProjectNames others = on(again, descriptions);
        if (names == null) {
            others.addProject(List.of(), List.of());
            return;
        }
        others.projectOf.putAll(names.projectOf);
        names.sees.forEach(seen -> {
            others.projects.add(new NamesOfProject());
            others.sees.add(seen);
        });
    }

    /** Whether two files of a resource set belong to one project. */
    public static boolean together(Resource file, Resource other) {
        ProjectNames names = of(file.getResourceSet());
        return names == null || names.position(file) == names.position(other);
    }

    /** Whether a file belongs to the project that its resource set was read for: the first, which builds upon the others. */
    public static boolean isOfFirst(Resource file) {
        ProjectNames names = of(file.getResourceSet());
        return names == null || names.position(file) == 0;
    }

    /** Whether a file may refer to another one of its resource set. */
    public static boolean sees(Resource file, Resource other) {
        ProjectNames names = of(file.getResourceSet());
        return names == null || names.sees.get(names.position(file)).contains(names.position(other));
    }

    private int position(Resource file) {
        return projectOf.getOrDefault(file.getURI(), 0);
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

    /**
     * Sets which files a project has, in their order: that of elements of the same name. What is known of those that stay is kept.
     *
     * @param project its position
     */
    public void setFiles(int project, List<URI> uris) {
        refresh();
        NamesOfProject before = projects.get(project);
        NamesOfProject now = new NamesOfProject();
        projectOf.values().removeIf(position -> position == project);
        for (URI uri : uris) {
            projectOf.put(uri, project);
            now.put(uri, before.entries(uri));
        }
        projects.set(project, now);
    }

    /** Everything that a file may refer to. */
    public ISelectable visibleFrom(URI file) {
        refresh();
        List<Integer> seen = sees.get(projectOf.getOrDefault(file, 0));
        return seen.size() == 1 ? projects.get(seen.getFirst()) : new VisibleNames(seen.stream().map(projects::get).toList());
    }

    /** Whether a project has an element of a type that a name fits, whoever sees it. */
    public boolean has(int project, EClass type, QualifiedName name) {
        refresh();
        return projects.get(project).getExportedObjects(type, name, false).iterator().hasNext();
    }

    /** All entries of a file, as it is now. */
    public List<IEObjectDescription> entries(URI file) {
        refresh();
        return projectFor(file).entries(file);
    }

    /**
     * Sets the names of a file that is not open. They hold no element; the first use of one opens the file.
     *
     * @param entries of the file as it is when it is open
     */
    public void addClosed(URI file, Iterable<IEObjectDescription> entries) {
        refresh();
        List<IEObjectDescription> closed = new ArrayList<>();
        entries.forEach(entry -> closed.add(ClosedName.of(entry)));
        projectFor(file).put(file, closed);
    }

    /** Asked with each reference, therefore it only compares as long as nothing has changed. */
    private void refresh() {
        if (!isCurrent()) {
            describeChanged(List.copyOf(files.getResources()));
        }
    }

    /** Whether the same files are loaded as when names were last asked for, with the same texts. */
    public boolean isCurrent() {
        List<Resource> resources = files.getResources();
        int size = resources.size();
        boolean same = size == described.length;
        for (int i = 0; same && i < size; i++) {
            Resource resource = resources.get(i);
            same = resource == described[i] && state(resource) == states[i];
        }
        return same;
    }

    /** Whether two files may refer to each other without another word, because they belong to one project. */
    public boolean areTogether(URI file, URI other) {
        return projectOf.getOrDefault(file, 0).equals(projectOf.getOrDefault(other, 0));
    }

    /** The files that a file may refer to, its own project's first; also those that are not open. */
    public List<URI> visibleFiles(URI file) {
        refresh();
        return sees.get(projectOf.getOrDefault(file, 0)).stream().flatMap(project -> projects.get(project).files().stream()).toList();
    }

    private void describeChanged(List<Resource> resources) {
        Map<Resource, Object> before = new IdentityHashMap<>();
        for (int i = 0; i < described.length; i++) {
            before.put(described[i], states[i]);
        }
        described = resources.toArray(Resource[]::new);
        states = resources.stream().map(this::state).toArray();
        Set<Resource> still = Collections.newSetFromMap(new IdentityHashMap<>());
        still.addAll(resources);
        before.keySet().stream().filter(file -> !still.contains(file)).forEach(file -> projectFor(file.getURI()).remove(file.getURI()));
        for (int i = 0; i < described.length; i++) {
            if (described[i] instanceof XtextResource resource && (!before.containsKey(resource) || before.get(resource) != states[i])) {
                describe(resource);
            }
        }
    }

    /** Something that is another one when the names in a file may have changed. A description is kept until its file is edited. */
    private Object state(Resource resource) {
        return resource instanceof XtextResource file ? edited ? descriptions.getResourceDescription(file) : file.getParseResult() : null;
    }

    /** A resource that is not loaded holds nothing; to be described, it would load itself. */
    private void describe(XtextResource resource) {
        List<IEObjectDescription> entries = new ArrayList<>();
        if (resource.isLoaded()) {
            descriptions.getResourceDescription(resource).getExportedObjects().forEach(entries::add);
        }
        projectFor(resource.getURI()).put(resource.getURI(), entries);
    }

    private NamesOfProject projectFor(URI file) {
        return projects.get(projectOf.getOrDefault(file, 0));
    }
}
