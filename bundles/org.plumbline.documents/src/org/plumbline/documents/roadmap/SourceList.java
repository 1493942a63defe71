package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.LinkTarget;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Section;
import org.plumbline.model.core.Reference;
import org.plumbline.model.core.SourceRef;

/** The documents that the engagement's figures and decisions come from. */
final class SourceList {

    private final Roadmap roadmap;

    SourceList(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    /** The list; empty where the engagement names no document. */
    Optional<Section> section() {
        List<Reference> references = new ArrayList<>();
        Iterable<EObject> contents = roadmap.engagement()::eAllContents;
        for (EObject element : contents) {
            if (element instanceof SourceRef source) {
                Resolved.one(source.getDocument()).filter(document -> !references.contains(document)).ifPresent(references::add);
            }
        }
        return references.isEmpty() ? Optional.empty() : Optional.of(Section.of(new Anchor("sources"),
                roadmap.words().get("sources.title"), List.of(ListBlock.bullets(references.stream().map(this::reference).toList()))));
    }

    private List<Inline> reference(Reference reference) {
        List<Inline> label = roadmap.texts().label(reference);
        List<Inline> named = Optional.ofNullable(reference.getUri()).flatMap(LinkTarget::external)
                .<List<Inline>>map(target -> List.of(new Inline.Link(target, label))).orElse(label);
        return reference.getDate() == null ? named : roadmap.words().fill("detail", named, roadmap.figures().date(reference.getDate()));
    }
}
