package org.plumbline.dsl.ide.workspace;

import java.util.List;

/** Is told what checks find, on the thread that checks: be quick. */
@FunctionalInterface
public interface FindingsListener {

    /** A project was checked. Only files are told of whose findings are others than before, or whose open text is another one. */
    void published(List<FileFindings> changed);
}
