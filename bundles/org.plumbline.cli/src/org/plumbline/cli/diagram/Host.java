package org.plumbline.cli.diagram;

import java.util.function.Supplier;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;

/** Takes what is to be shown of a project, one after the other. */
@FunctionalInterface
interface Host {

    void diagram(ShownProject project, DiagramView view);

    /** @return whether it shows tables */
    default boolean table(ShownProject project, Supplier<TableView> view) {
        return false;
    }

    /** @return whether it shows trees */
    default boolean tree(ShownProject project, Supplier<TreeView> view) {
        return false;
    }
}
