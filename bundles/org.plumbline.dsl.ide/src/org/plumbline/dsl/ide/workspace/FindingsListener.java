package org.plumbline.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.List;

/** Is told what checks find and how far they are, on the thread that checks: be quick. */
@FunctionalInterface
public interface FindingsListener {

    /** A project was checked. Only files are told of whose findings are others than before, or whose open text is another one. */
    void published(List<FileFindings> changed);

    /**
     * A project is being read, which takes a while where it is large.
     *
     * @param project its folder
     * @param done texts that are read
     * @param all its texts and those of what it builds upon; as many are done at the end; 0 where the project is gone
     */
    default void reading(Path project, int done, int all) {
    }
}
