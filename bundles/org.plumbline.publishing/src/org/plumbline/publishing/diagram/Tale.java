package org.plumbline.publishing.diagram;

import java.util.List;
import org.plumbline.diagram.view.DiagramView;

/** Tells diagrams of one kind in sentences. */
@FunctionalInterface
interface Tale {

    /** What the diagram shows, sentence by sentence, without its title. */
    List<String> tell(DiagramView view);
}
