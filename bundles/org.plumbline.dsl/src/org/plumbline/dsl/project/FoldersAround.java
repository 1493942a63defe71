package org.plumbline.dsl.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.dependencies.FolderWalk;
import org.plumbline.core.dependencies.LibraryFolder;
import org.plumbline.core.dependencies.ProjectRoots;
import org.plumbline.core.settings.ProjectSettings;

/**
 * The projects of some files, as they lie on the disk now. The same folders count as for the command line: the nearest one with a
 * {@code plumbline.toml}; in a workspace, else its project; files outside of any belong together, with those beside them.
 */
final class FoldersAround {

    /** The folder of files that lie in no project. */
    private static final Path NONE = Path.of("");

    /**
     * A project.
     *
     * @param folder empty for files that lie in none
     * @param files by their URIs: first those that are loaded, in the order of their paths, then the others
     * @param settings stamps of what says what it builds upon
     */
    record Found(Optional<Path> folder, Map<URI, Path> files, Map<Path, FileStamp> settings) {
    }

    private final ProjectRoots roots = new ProjectRoots();
    private final Map<Path, List<LocalFile>> loaded = new LinkedHashMap<>();

    private FoldersAround() {
    }

    static List<Found> of(List<LocalFile> files) {
        FoldersAround folders = new FoldersAround();
        for (LocalFile file : files) {
            Path folder = folders.roots.rootOf(file.path()).or(file::workspaceProject).orElse(NONE);
            folders.loaded.computeIfAbsent(folder, key -> new ArrayList<>()).add(file);
        }
        return folders.loaded.entrySet().stream().map(group -> folders.found(group.getKey(), group.getValue())).toList();
    }

    private Found found(Path folder, List<LocalFile> known) {
        Map<Path, URI> open = new TreeMap<>();
        known.forEach(file -> open.putIfAbsent(file.path(), file.uri()));
        Map<URI, Path> files = new LinkedHashMap<>();
        open.forEach((path, uri) -> files.put(uri, path));
        for (Path path : onDisk(folder, known)) {
            if (!open.containsKey(path)) {
                files.put(known.getFirst().uriOf(path), path);
            }
        }
        return new Found(folder.equals(NONE) ? Optional.empty() : Optional.of(folder), files, settings(folder));
    }

    /** A folder that cannot be searched is left out: a check of the project tells of it. */
    private List<Path> onDisk(Path folder, List<LocalFile> known) {
        if (folder.equals(NONE)) {
            return known.stream().map(file -> file.path().getParent()).distinct()
                    .flatMap(beside -> new FolderWalk(unsearchable -> { }).in(beside).stream()).filter(Files::isRegularFile).toList();
        }
        Optional<Path> root = roots.rootOf(folder.resolve(ProjectSettings.FILE_NAME));
        return new FolderWalk(unsearchable -> { }).below(folder).stream()
                .filter(file -> Files.isRegularFile(file) && roots.rootOf(file).equals(root)).toList();
    }

    private static Map<Path, FileStamp> settings(Path folder) {
        Map<Path, FileStamp> stamps = new TreeMap<>();
        if (!folder.equals(NONE)) {
            Path file = folder.resolve(ProjectSettings.FILE_NAME);
            stamps.put(file, FileStamp.of(file));
            LibraryFolder libraries = new LibraryFolder(folder.resolve(LibraryFolder.NAME));
            libraries.packed().stream().map(packed -> libraries.archive(packed.name(), packed.version()))
                    .forEach(archive -> stamps.put(archive, FileStamp.of(archive)));
        }
        return stamps;
    }
}
