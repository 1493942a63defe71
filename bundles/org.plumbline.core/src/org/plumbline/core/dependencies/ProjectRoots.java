package org.plumbline.core.dependencies;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.settings.ProjectSettings;

/** Knows which project a file belongs to: that of the nearest folder around it that holds a file {@code plumbline.toml}. */
public final class ProjectRoots {

    private final Map<Path, Optional<Path>> known = new HashMap<>();

    /**
     * The folder of the project.
     *
     * @param file absolute and normalized
     * @return empty if the file belongs to no marked project
     */
    public Optional<Path> rootOf(Path file) {
        return around(file.getParent());
    }

    private Optional<Path> around(Path folder) {
        if (folder == null) {
            return Optional.empty();
        }
        Optional<Path> root = known.get(folder);
        if (root == null) {
            root = Files.exists(folder.resolve(ProjectSettings.FILE_NAME)) ? Optional.of(folder) : around(folder.getParent());
            known.put(folder, root);
        }
        return root;
    }
}
