package org.plumbline.documents.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.Stage;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.drawing.Color;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.method.ScaleLevel;

/** Figures that a {@link DiagramSource} draws, in the colours of the document and with links into it. */
final class DiagramFigures {

    /** Room on an upright page beside heading and caption, in pixels. */
    private static final double HEIGHT = 860;
    /** Two without a legend share a page. */
    private static final double HEIGHT_WITHOUT_LEGEND = 400;

    private final Roadmap roadmap;

    DiagramFigures(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    /**
     * The figure of a diagram, with its sentences as its long description.
     *
     * @param kind the name of the representation
     * @param stage the moment whose scores count; empty for how things are
     * @param description what it shows, for those who do not see it; empty to have it told
     */
    Optional<Figure> of(String kind, EObject element, Optional<Stage> stage, Anchor anchor, String title, String description) {
        return of(kind, element, stage, anchor, title, description, true);
    }

    /** The same, with a legend or without: one of several alike is enough. */
    Optional<Figure> of(String kind, EObject element, Optional<Stage> stage, Anchor anchor, String title, String description,
            boolean legend) {
        DiagramOrder order = new DiagramOrder(kind, element, stage, title, description, roadmap.portrait(),
                legend ? HEIGHT : HEIGHT_WITHOUT_LEGEND, legend, colors(), this::link);
        return roadmap.request().diagrams().draw(order).filter(diagram -> !diagram.parts().isEmpty())
                .map(diagram -> new Figure(anchor, List.of(Inline.text(title)), diagram.parts(), List.of(told(diagram))));
    }

    private static ListBlock told(DiagramSource.Diagram diagram) {
        return ListBlock.bullets(diagram.sentences().stream().map(sentence -> List.<Inline>of(Inline.isolate(sentence))).toList());
    }

    private Map<ScaleLevel, Color> colors() {
        Map<ScaleLevel, Color> colors = new LinkedHashMap<>();
        for (ScaleLevel level : roadmap.levels().levels()) {
            colors.put(level, roadmap.levels().scale().color(roadmap.levels().rank(level)));
        }
        return colors;
    }

    private Optional<String> link(EObject element) {
        Optional<? extends EObject> told = element instanceof ToolSelection selection ? Resolved.one(selection.getTool()) : Optional.of(element);
        return told.flatMap(roadmap.anchors()::of).map(anchor -> "#" + anchor.value());
    }
}
