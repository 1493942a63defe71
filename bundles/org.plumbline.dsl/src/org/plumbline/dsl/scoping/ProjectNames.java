package org.plumbline.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
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
    private final DescribedFiles described;
    private final FilesOfProjects filesOf = new FilesOfProjects();
    private final List<NamesOfProject> projects = new ArrayList<>();

    private ProjectNames(ResourceSet files, IResourceDescription.Manager descriptions, boolean edited) {
        this.files = files;
        this.descriptions = descriptions;
        // a description is kept until its file is edited
        this.described = new DescribedFiles(edited ? descriptions::getResourceDescription : XtextResource::getParseResult);
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
        others.filesOf.addAll(names.filesOf);
        names.projects.forEach(project -> others.projects.add(new NamesOfProject()));
    }

    /** Whether two files of a resource set belong to one project. */
    public static boolean together(Resource file, Resource other) {
        ProjectNames names = of(file.getResourceSet());
        return names == null || names.areTogether(file.getURI(), other.getURI());
    }

    /** Whether a file belongs to the project that its resource set was read for: the first, which builds upon the others. */
    public static boolean isOfFirst(Resource file) {
        ProjectNames names = of(file.getResourceSet());
        return names == null || names.filesOf.projectOf(file.getURI()) == 0;
    }

    /** Whether a file may refer to another one of its resource set. */
    public static boolean sees(Resource file, Resource other) {
        ProjectNames names = of(file.getResourceSet());
        return names == null || names.filesOf.seenFrom(file.getURI()).contains(names.filesOf.projectOf(other.getURI()));
    }

    /**
     * Adds a project.
     *
     * @param uris of its files
     * @param others positions of the projects that it sees besides itself, in the order in which they are added
     */
    public void addProject(Iterable<URI> uris, List<Integer> others) {
        filesOf.add(uris, others);
        projects.add(new NamesOfProject());
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
        uris.forEach(uri -> now.put(uri, before.entries(uri)));
        filesOf.set(project, uris);
        projects.set(project, now);
    }

    /** Everything that a file may refer to. */
    public ISelectable visibleFrom(URI file) {
        refresh();
        List<Integer> seen = filesOf.seenFrom(file);
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

    private void refresh() {
        if (!isCurrent()) {
            described.update(List.copyOf(files.getResources()), file -> projectFor(file.getURI()).remove(file.getURI()), this::describe);
        }
    }

    /** Whether the same files are loaded as when names were last asked for, with the same texts. */
    public boolean isCurrent() {
        return described.isCurrent(files.getResources());
    }

    /** Whether two files may refer to each other without another word, because they belong to one project. */
    public boolean areTogether(URI file, URI other) {
        return filesOf.projectOf(file) == filesOf.projectOf(other);
    }

    /** The files that a file may refer to, its own project's first; also those that are not open. */
    public List<URI> visibleFiles(URI file) {
        refresh();
        return filesOf.seenFrom(file).stream().flatMap(project -> projects.get(project).files().stream()).toList();
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
        return projects.get(filesOf.projectOf(file));
    }
}
