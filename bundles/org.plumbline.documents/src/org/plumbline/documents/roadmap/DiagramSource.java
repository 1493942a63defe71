package org.plumbline.documents.roadmap;

import java.util.List;
import java.util.Optional;
import org.plumbline.drawing.Drawing;

/** Draws the diagrams that roadmaps show, by a specification that documents know nothing of. */
@FunctionalInterface
public interface DiagramSource {

    /** Draws nothing: what a roadmap would show as a diagram stands in a table then. */
    DiagramSource NONE = order -> Optional.empty();

    /**
     * A diagram.
     *
     * @param parts one drawing or more, in reading order; each fits the room that was asked for
     * @param sentences what they show, in the language of the document
     */
    record Diagram(List<Drawing> parts, List<String> sentences) {

        public Diagram {
            parts = List.copyOf(parts);
            sentences = List.copyOf(sentences);
        }
    }

    /** The diagram that is asked for; empty if there is none of the kind and element. */
    Optional<Diagram> draw(DiagramOrder order);
}
