package org.plumbline.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.List;

/**
 * A project as a host found it.
 *
 * @param folder holds its {@code plumbline.toml}, if there is one; absolute and normalized
 * @param files its texts, in its order; absolute and normalized
 */
public record ProjectFolder(Path folder, List<Path> files) {

    public ProjectFolder {
        files = List.copyOf(files);
    }
}
