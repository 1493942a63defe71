package org.plumbline.core.project;

import java.util.List;
import org.plumbline.model.core.PlumbFile;

/** The files of a project that are opened when they are needed. */
public interface DescribedFiles {

    /** What the project's own files hold, in their order. */
    List<FileDescription> own();

    /** What the files hold that the project may refer to in others, in their order. */
    List<FileDescription> dependencies();

    /** The model of a file; the same one each time. References to elements of other files open these when they are followed. */
    PlumbFile open(FileDescription file);

    /** Whether a file is the project's own, and not one of what it builds upon. */
    boolean owns(PlumbFile file);
}
