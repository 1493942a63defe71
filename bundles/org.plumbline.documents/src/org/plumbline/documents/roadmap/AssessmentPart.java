package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.core.project.Resolved;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.DefinitionList;
import org.plumbline.documents.model.DefinitionList.Entry;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Section;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.organization.OrgLevel;
import org.plumbline.model.organization.Party;

/** How the risks were found and scored: the workshop, the scales, the matrix. */
final class AssessmentPart implements RoadmapPart {

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        List<Block> blocks = new ArrayList<>();
        List<Workshop> workshops = roadmap.engagement().getWorkshops();
        if (workshops.isEmpty()) {
            blocks.add(roadmap.words().paragraph("workshop.none"));
        }
        workshops.forEach(workshop -> blocks.addAll(workshop(roadmap, workshop)));
        return Optional.of(Section.of(new Anchor("assessment"), roadmap.words().get("assessment.title"), blocks)
                .placed(Section.Placement.NEW_PAGE).with(List.of(new MethodSection(roadmap).section())));
    }

    private static List<Block> workshop(Roadmap roadmap, Workshop workshop) {
        Wording words = roadmap.words();
        List<Entry> facts = new ArrayList<>();
        add(facts, words.get("workshop.dates"), text(roadmap.figures().period(workshop.getFrom(), workshop.getTo() == null
                ? workshop.getFrom() : workshop.getTo())));
        add(facts, words.get("workshop.place"), text(workshop.getPlace()));
        add(facts, words.get("workshop.facilitators"), words.row(labels(roadmap, Resolved.all(workshop.getFacilitators()))));
        add(facts, words.get("workshop.participants"), participants(roadmap, workshop));
        add(facts, words.get("workshop.votes"), votes(roadmap, workshop));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new DefinitionList(facts));
        workshop.getNotes().forEach(note -> blocks.addAll(roadmap.texts().blocks(note)));
        return blocks;
    }

    private static List<List<Inline>> labels(Roadmap roadmap, List<? extends Party> parties) {
        return parties.stream().map(roadmap.texts()::label).toList();
    }

    private static List<Inline> participants(Roadmap roadmap, Workshop workshop) {
        List<Party> parties = Resolved.all(workshop.getParticipants()).stream().distinct().toList();
        if (parties.isEmpty()) {
            return roadmap.words().fill("workshop.participants.none");
        }
        Map<OrgLevel, Integer> byLevel = new TreeMap<>();
        parties.stream().filter(Party::isSetLevel).forEach(party -> byLevel.merge(party.getLevel(), 1, Integer::sum));
        List<List<Inline>> levels = byLevel.entrySet().stream().map(entry -> roadmap.words().fill("level.count",
                Inline.text(roadmap.words().formats().number(entry.getValue())), roadmap.words().fill("OrgLevel." + entry.getKey().getName()))).toList();
        List<Inline> all = roadmap.words().fillCount("workshop.participants.count", parties.size());
        return levels.isEmpty() ? all : roadmap.words().fill("detail", all, roadmap.words().row(levels));
    }

    private static List<Inline> votes(Roadmap roadmap, Workshop workshop) {
        long voters = workshop.getBallots().stream().map(ballot -> ballot.getVoter()).distinct().count();
        if (voters == 0) {
            return roadmap.words().fill("workshop.votes.none");
        }
        long points = workshop.getBallots().stream().flatMap(ballot -> ballot.getVotes().stream()).mapToLong(vote -> vote.getPoints()).sum();
        return roadmap.words().fillCount("workshop.votes.count", voters, roadmap.words().formats().number(points));
    }

    private static List<Inline> text(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(Inline.isolate(text));
    }

    private static void add(List<Entry> facts, String term, List<Inline> definition) {
        if (!definition.isEmpty()) {
            facts.add(new Entry(List.of(Inline.text(term)), List.of(new Paragraph(definition))));
        }
    }
}
