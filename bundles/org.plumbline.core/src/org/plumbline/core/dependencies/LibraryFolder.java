package org.plumbline.core.dependencies;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ArrayList;
import java.util.Optional;
import org.plumbline.core.settings.Version;

/**
 * The folder {@code libraries} of a project: packed projects, called {@code NAME-VERSION.zip}.
 *
 * @param folder need not be there
 */
public record LibraryFolder(Path folder) {

    /** The name of the folder. */
    public static final String NAME = "libraries";

    private static final String EXTENSION = ".zip";

    /** A packed project that lies in the folder, known by its file name alone. */
    public record Packed(String name, Version version) {
    }

    /** Where a project would lie. */
    public Path archive(String name, Version version) {
        return folder.resolve(name + "-" + version + EXTENSION);
    }

    /** What lies here, in the order of the file names; nothing where the folder cannot be read. */
    public List<Packed> packed() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (IOException | DirectoryIteratorException e) {
            // what cannot be listed is told as missing, with its place
            return List.of();
        }
        return names.stream().sorted().flatMap(name -> packed(name).stream()).toList();
    }

    /** A name may hold hyphens, and so may a version: the name ends where the rest is a version. */
    private static Optional<Packed> packed(String file) {
        String stem = file.substring(0, file.length() - EXTENSION.length());
        for (int hyphen = stem.indexOf('-'); hyphen >= 0; hyphen = stem.indexOf('-', hyphen + 1)) {
            Optional<Version> version = Version.parse(stem.substring(hyphen + 1));
            if (version.isPresent()) {
                return Optional.of(new Packed(stem.substring(0, hyphen), version.get()));
            }
        }
        return Optional.empty();
    }
}
