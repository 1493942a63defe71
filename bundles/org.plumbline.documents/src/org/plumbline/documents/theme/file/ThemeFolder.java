package org.plumbline.documents.theme.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of a theme's file: the only place from which a theme takes pictures and fonts. */
final class ThemeFolder {

    private final Path folder;

    ThemeFolder(Path folder) {
        this.folder = folder;
    }

    /** The bytes of the file that a setting names; empty, and a problem of that setting, where it does not serve. */
    Optional<byte[]> content(ThemeTable table, String key, long mostBytes) {
        return table.text(key).flatMap(name -> content(table, key, name, mostBytes));
    }

    private Optional<byte[]> content(ThemeTable table, String key, String name, long mostBytes) {
        try {
            Path file = folder.resolve(name).normalize();
            if (!Files.isRegularFile(file)) {
                table.problem(key, "There is no file " + name + ".", "Put it into the theme's folder, and write its path from there.");
            } else if (!file.toRealPath().startsWith(folder.toRealPath())) {
                table.problem(key, name + " lies outside the theme's folder.", "Copy it into that folder: nothing is read from elsewhere.");
            } else if (Files.size(file) > mostBytes) {
                table.problem(key, name + " has more than " + mostBytes / 1024 / 1024 + " MB.", "Use a smaller file.");
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (InvalidPathException e) {
            table.problem(key, "'" + name + "' cannot be the name of a file.", "Write its path from the theme's folder.");
        } catch (IOException e) {
            table.problem(key, name + " cannot be read: " + e.getClass().getSimpleName() + ".", "See whether you may read it.");
        }
        return Optional.empty();
    }
}
