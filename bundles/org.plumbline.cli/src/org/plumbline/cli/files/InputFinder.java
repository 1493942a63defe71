package org.plumbline.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.core.dependencies.FolderWalk;
import org.plumbline.core.dependencies.ProjectRoots;

/**
 * Finds the projects that paths on the command line belong to. A file inside a marked project ({@link ProjectRoots}) is read together
 * with all files of that project. Files outside of any are read together with each other and with those beside them.
 */
public final class InputFinder {

    private final ProjectRoots roots = new ProjectRoots();
    private final List<Unusable> unusable = new ArrayList<>();
    private final Map<Optional<Path>, Group> groups = new LinkedHashMap<>();

    private InputFinder() {
    }

    /** What the paths stand for: files, and folders with all files below them. */
    public static Inputs find(List<Path> paths) {
        InputFinder finder = new InputFinder();
        paths.forEach(finder::add);
        List<ProjectFiles> projects = finder.groups.entrySet().stream()
                .map(group -> finder.complete(group.getKey(), group.getValue())).toList();
        return new Inputs(projects, List.copyOf(finder.unusable));
    }

    private void add(Path path) {
        if (path.toString().isEmpty()) {
            refuse(path, "A path is empty. Name a file or folder; . is the folder you are in.");
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (!Files.exists(path)) {
            refuse(path, "There is no such file or folder. Check the spelling, and the folder you are in.");
        } else if (!path.toString().endsWith(FolderWalk.EXTENSION)) {
            refuse(path, "This is no .plumb file. Only files with that ending can be read.");
        } else {
            addFile(path, true);
        }
    }

    private void addFolder(Path folder) {
        int before = unusable.size();
        List<Path> files = new FolderWalk(this::refuseFolder).below(folder);
        if (files.isEmpty() && unusable.size() == before) {
            refuse(folder, "There is no .plumb file in this folder or below it.");
        }
        files.forEach(file -> addFile(file, false));
    }

    private void addFile(Path file, boolean withSiblings) {
        if (!Files.isRegularFile(file)) {
            refuse(file, Files.exists(file) ? "This is no ordinary file." : "This link leads nowhere.");
            return;
        }
        Path absolute = file.toAbsolutePath().normalize();
        Optional<Path> root = roots.rootOf(absolute);
        Group group = groups.computeIfAbsent(root, key -> new Group(!file.isAbsolute()));
        group.name(file);
        if (withSiblings && root.isEmpty()) {
            group.siblings.add(file.getParent() == null ? Path.of("") : file.getParent());
        }
    }

    private ProjectFiles complete(Optional<Path> root, Group group) {
        List<Path> around = new ArrayList<>();
        root.ifPresent(folder -> around.addAll(new FolderWalk(this::refuseFolder).below(folder)));
        group.siblings.forEach(folder -> around.addAll(new FolderWalk(this::refuseFolder).in(folder)));
        for (Path file : around) {
            Path absolute = file.toAbsolutePath().normalize();
            if (roots.rootOf(absolute).equals(root) && Files.isRegularFile(file)) {
                group.add(root.isPresent() ? group.display(absolute) : file);
            }
        }
        return group.files(root.map(group::display));
    }

    private void refuseFolder(Path folder) {
        refuse(folder, "This folder cannot be searched. Check your permissions, or name the files instead.");
    }

    private void refuse(Path path, String reason) {
        unusable.add(new Unusable(path.toString(), reason));
    }

    /** The files of a project, gathered; the first name under which a file comes is the one that counts. */
    private static final class Group {

        private static final Comparator<Path> BY_PLACE = Comparator.comparing(path -> path.toAbsolutePath().normalize());

        private final boolean relative;
        private final Map<Path, Path> names = new LinkedHashMap<>();
        private final TreeSet<String> named = new TreeSet<>();
        private final TreeSet<Path> siblings = new TreeSet<>();

        Group(boolean relative) {
            this.relative = relative;
        }

        void name(Path file) {
            add(file);
            named.add(names.get(real(file)).toString());
        }

        void add(Path file) {
            names.putIfAbsent(real(file), file);
        }

        Path display(Path absolute) {
            return relative ? Path.of("").toAbsolutePath().relativize(absolute) : absolute;
        }

        ProjectFiles files(Optional<Path> folder) {
            return new ProjectFiles(folder, names.values().stream().sorted(BY_PLACE).toList(), named);
        }

        private static Path real(Path file) {
            try {
                return file.toRealPath();
            } catch (IOException e) {
                // what cannot be resolved is no link to a file that another name leads to
                return file.toAbsolutePath().normalize();
            }
        }
    }
}
