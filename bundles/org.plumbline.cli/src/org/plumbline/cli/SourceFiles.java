package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** Finds the {@code .plumb} files that the user means. */
final class SourceFiles {

    private SourceFiles() {
    }

    /**
     * @param paths files, taken as they are, and directories, searched to their depth in order of name
     * @return each file once, in the order found
     * @throws NoSuchFileException when there is nothing at a path
     * @throws IOException when a directory cannot be read
     */
    static List<Path> below(List<Path> paths) throws IOException {
        SequencedSet<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(in(path));
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
        return new ArrayList<>(files);
    }

    private static List<Path> in(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".plumb")).filter(Files::isRegularFile).sorted().toList();
        }
    }
}
