package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.project.Resolved;
import org.plumbline.documents.model.Inline;
import org.plumbline.model.core.SourceRef;
import org.plumbline.model.results.Measurement;

/** Says where a figure or a decision comes from. */
final class Sources {

    private final Roadmap roadmap;

    Sources(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    /** The sources of a measured figure and what it rests on; nothing where the text says neither. */
    List<Inline> of(Measurement measurement) {
        List<Inline> sources = of(measurement.getSources());
        if (!measurement.isSetBasis()) {
            return sources;
        }
        List<Inline> basis = roadmap.words().fill("ScoreBasis." + measurement.getBasis().getName());
        return sources.isEmpty() ? basis : roadmap.words().fill("basis", sources, basis);
    }

    /** Sources one after the other. */
    List<Inline> of(List<SourceRef> sources) {
        return sources.stream().map(this::of).filter(text -> !text.isEmpty())
                .reduce((left, right) -> roadmap.words().fill("semicolon", left, right)).orElse(List.of());
    }

    private List<Inline> of(SourceRef source) {
        List<List<Inline>> parts = new ArrayList<>();
        Resolved.one(source.getDocument()).ifPresent(document -> parts.add(roadmap.texts().label(document)));
        if (source.getLocator() != null && !source.getLocator().isBlank()) {
            parts.add(List.of(Inline.isolate(source.getLocator())));
        }
        return roadmap.words().row(parts);
    }
}
