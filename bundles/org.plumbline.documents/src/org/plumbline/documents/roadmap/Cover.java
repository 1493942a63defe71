package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.documents.model.DefinitionList.Entry;
import org.plumbline.documents.model.Metadata;
import org.plumbline.model.core.Named;
import org.plumbline.model.engagement.Engagement;

/** Tells what the document is: whose, of which period, after which toolbox and method, in which state. */
final class Cover {

    private final Roadmap roadmap;
    private final Approvals approvals;

    Cover(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.approvals = new Approvals(roadmap);
    }

    Metadata metadata() {
        String name = roadmap.texts().name(roadmap.engagement());
        String kind = roadmap.words().get("title");
        return new Metadata(name.isEmpty() ? kind : name, name.isEmpty() ? "" : kind, roadmap.request().language(), roadmap.direction(),
                name(roadmap.organization()), edition(), "", approvals.status(), roadmap.asOf(), List.of());
    }

    org.plumbline.documents.model.Cover page() {
        List<Entry> facts = new ArrayList<>();
        roadmap.plan().plan().ifPresent(plan -> add(facts, "cover.period", roadmap.figures().period(plan.getFrom(), plan.getTo())));
        add(facts, "cover.edition", edition());
        add(facts, "cover.method", name(roadmap.methodology()));
        add(facts, "cover.cycle", cycle());
        add(facts, "cover.asOf", roadmap.asOf().map(roadmap.figures()::date).orElse(""));
        return new org.plumbline.documents.model.Cover(facts, Optional.of(approvals.block()));
    }

    private String edition() {
        Engagement engagement = roadmap.engagement();
        String version = Optional.ofNullable(engagement.getEditionVersion())
                .or(() -> Resolved.one(engagement.getEdition()).map(known -> known.getVersion())).orElse("");
        return Stream.of(name(Resolved.one(engagement.getEdition())), version).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String cycle() {
        Engagement engagement = roadmap.engagement();
        String cycle = engagement.isSetCycle() ? roadmap.words().formats().number(engagement.getCycle()) : "";
        String phase = engagement.isSetPhase() ? roadmap.words().word(engagement.getPhase()) : "";
        return Stream.of(cycle, phase).filter(text -> !text.isEmpty()).collect(Collectors.joining(roadmap.words().get("list.next")));
    }

    private String name(Optional<? extends Named> element) {
        return element.map(roadmap.texts()::name).orElse("");
    }

    private void add(List<Entry> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(Entry.of(roadmap.words().get(key), text));
        }
    }
}
