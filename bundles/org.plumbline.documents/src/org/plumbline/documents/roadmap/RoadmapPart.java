package org.plumbline.documents.roadmap;

import java.util.Optional;
import org.plumbline.documents.model.Section;

/** Tells one part of a roadmap. */
@FunctionalInterface
interface RoadmapPart {

    /** The section; empty where the part has nothing to say and nobody misses it. */
    Optional<Section> of(Roadmap roadmap);
}
