package org.plumbline.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.dsl.project.Problem;

/** Finds what is wrong in a project besides its texts, such as the look of its documents. */
@FunctionalInterface
public interface FolderCheck {

    /** The problems in files of a project's folder. */
    List<Problem> check(Path folder);
}
