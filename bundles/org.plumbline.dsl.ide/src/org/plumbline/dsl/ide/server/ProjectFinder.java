package org.plumbline.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.dsl.ide.workspace.ProjectFolder;

/** Finds the projects in a folder that somebody has opened, as they lie on the disk now. */
@FunctionalInterface
public interface ProjectFinder {

    /** Those whose folders lie in it, or around it; and what belongs to no project, as one. */
    List<ProjectFolder> in(Path folder);
}
