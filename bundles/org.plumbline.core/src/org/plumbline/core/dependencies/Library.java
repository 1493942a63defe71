package org.plumbline.core.dependencies;

import java.nio.file.Path;
import java.util.Map;
import org.plumbline.core.settings.ProjectSettings;

/**
 * A project of a fixed version, packed into an archive.
 *
 * @param archive the file
 * @param settings what its {@code plumbline.toml} states
 * @param texts the {@code .plumb} files by their paths in the archive, in the order of these
 */
public record Library(Path archive, ProjectSettings settings, Map<String, String> texts) implements SourceProject {

    @Override
    public String place() {
        return archive.toString();
    }

    /** A packed project holds none; what it builds upon lies beside it. */
    @Override
    public LibraryFolder libraries() {
        return new LibraryFolder(archive.resolveSibling(""));
    }

    /** What a text is called in messages. */
    public String shown(String path) {
        return archive + "!/" + path;
    }
}
