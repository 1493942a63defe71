package org.plumbline.core.dependencies;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the {@code .plumb} files of a folder and the folders below it, sorted. Hidden files and folders are left out, and so is
 * what builds leave behind. Links are followed; a folder that can be reached on several ways is searched once.
 */
public final class FolderWalk {

    /** How the names of texts end. */
    public static final String EXTENSION = ".plumb";

    private static final Set<String> BUILD_OUTPUT = Set.of("target", "node_modules");

    private final Consumer<Path> unsearchable;
    private final Set<Path> searched = new HashSet<>();

    /** @param unsearchable is told about folders that cannot be searched */
    public FolderWalk(Consumer<Path> unsearchable) {
        this.unsearchable = unsearchable;
    }

    /** The files below a folder. */
    public List<Path> below(Path folder) {
        List<Path> files = new ArrayList<>();
        collect(folder, true, files);
        return files;
    }

    /** The files in a folder, not those in folders below it. */
    public List<Path> in(Path folder) {
        List<Path> files = new ArrayList<>();
        collect(folder, false, files);
        return files;
    }

    private void collect(Path folder, boolean deep, List<Path> files) {
        try {
            if (searched.add(folder.toRealPath())) {
                for (Path entry : entries(folder)) {
                    if (Files.isDirectory(entry)) {
                        if (deep && !BUILD_OUTPUT.contains(entry.getFileName().toString())) {
                            collect(entry, true, files);
                        }
                    } else if (entry.toString().endsWith(EXTENSION)) {
                        files.add(entry);
                    }
                }
            }
        } catch (IOException e) {
            unsearchable.accept(folder);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(null);
        return entries;
    }
}
