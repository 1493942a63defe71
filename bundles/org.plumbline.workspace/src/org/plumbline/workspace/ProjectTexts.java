package org.plumbline.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.plumbline.core.dependencies.LibraryFolder;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.dsl.ide.workspace.ProjectFolder;

/**
 * The texts that refer to each other. The same folders count as for the command line: a file {@code plumbline.toml} marks the folder of
 * a project of its own; hidden folders and what builds leave behind hold no texts.
 *
 * @param folder that holds them and, if there is one, the theme of their documents
 * @param files sorted by their paths
 */
public record ProjectTexts(IContainer folder, List<IFile> files) {

    private static final String EXTENSION = "plumb";
    private static final String THEME = "theme.toml";
    private static final String MARKER = ProjectSettings.FILE_NAME;
    private static final Set<String> BUILD_OUTPUT = Set.of("target", "node_modules");

    public ProjectTexts {
        files = List.copyOf(files);
    }

    /** All groups of texts in a project of the workspace. */
    public static List<ProjectTexts> in(IProject project) throws CoreException {
        Map<IContainer, List<IFile>> groups = new TreeMap<>(Comparator.comparing(folder -> folder.getFullPath().toString()));
        project.accept(resource -> {
            if (!isSearched(resource)) {
                return false;
            }
            if (resource instanceof IFile file && isText(file)) {
                groups.computeIfAbsent(folderOf(file), folder -> new ArrayList<>()).add(file);
            }
            return true;
        });
        groups.values().forEach(files -> files.sort(Comparator.comparing(file -> file.getFullPath().toString())));
        return groups.entrySet().stream().map(group -> new ProjectTexts(group.getKey(), group.getValue())).toList();
    }

    /** The same with its settings as they are on the disk now. */
    OpenProject read() {
        return OpenProject.of(folder.getLocation().toPath(), files.stream().map(file -> file.getLocation().toPath()).toList());
    }

    /** The same as the language knows it; empty if its project was deleted since. */
    Optional<ProjectFolder> asFolder() {
        List<Path> texts = files.stream().map(IFile::getLocation).filter(Objects::nonNull).map(IPath::toPath).toList();
        return Optional.ofNullable(folder.getLocation()).map(place -> new ProjectFolder(place.toPath(), texts));
    }

    /** The file of settings; it need not be there. */
    IFile settings() {
        return folder.getFile(IPath.fromPortableString(MARKER));
    }

    /** Whether a change of the file may change findings. */
    static boolean matters(IFile file) {
        return isText(file) || file.getName().equals(MARKER) || file.getName().equals(THEME) || file.getParent().getName().equals(LibraryFolder.NAME);
    }

    private static boolean isText(IFile file) {
        return EXTENSION.equals(file.getFileExtension()) && file.getLocation() != null;
    }

    private static boolean isSearched(IResource resource) {
        return resource instanceof IProject
                || !resource.getName().startsWith(".") && !(resource instanceof IContainer && BUILD_OUTPUT.contains(resource.getName()));
    }

    private static IContainer folderOf(IFile file) {
        IContainer folder = file.getParent();
        while (!(folder instanceof IProject) && !folder.getFile(IPath.fromPortableString(MARKER)).exists()) {
            folder = folder.getParent();
        }
        return folder;
    }
}
