package org.plumbline.core.dependencies;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.core.settings.ProjectSettingsReader;
import org.plumbline.core.settings.ReadSettings;

/**
 * A project as a folder that somebody works in.
 *
 * @param folder as the person who reads messages knows it
 * @param files the texts, in the order of the project, each under the name that messages call it by
 * @param read its settings
 */
public record OpenProject(Path folder, List<Path> files, ReadSettings read) implements SourceProject {

    public OpenProject {
        files = List.copyOf(files);
    }

    /** A project whose settings are read now; a folder without {@code plumbline.toml} states nothing. */
    public static OpenProject of(Path folder, List<Path> files) {
        Path file = folder.resolve(ProjectSettings.FILE_NAME);
        return new OpenProject(folder, files, new ProjectSettingsReader().read(file, file.toString()));
    }

    @Override
    public ProjectSettings settings() {
        return read.settings();
    }

    @Override
    public String place() {
        return folder.toString().isEmpty() ? "." : folder.toString();
    }

    @Override
    public LibraryFolder libraries() {
        return new LibraryFolder(folder.resolve(LibraryFolder.NAME));
    }
}
