package org.plumbline.diagram.edit;

import java.util.List;
import java.util.Optional;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.diagram.view.DiagramView;

/**
 * What a diagram shows, and where.
 *
 * @param view its nodes and edges
 * @param layout where they lie, the whole moved to where nothing is left of or above the corner
 * @param places where nodes lie that could be moved, each counted from the corner of what it lies in
 * @param problems that left something out
 * @param obstacle why nothing can be edited by now; empty if it can
 */
public record DiagramState(DiagramView view, DiagramLayout layout, SavedPlaces places, List<Problem> problems, Optional<String> obstacle) {

    public DiagramState {
        problems = List.copyOf(problems);
    }
}
