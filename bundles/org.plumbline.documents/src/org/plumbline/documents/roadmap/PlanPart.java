package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Section;
import org.plumbline.model.core.LText;

/** The action plan: every action, and the schedule; on paper in landscape format. */
final class PlanPart implements RoadmapPart {

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        Section section = Section.of(new Anchor("plan"), roadmap.words().get("plan.title"), List.of(roadmap.words().paragraph("plan.none")));
        if (roadmap.plan().all().isEmpty()) {
            return Optional.of(section);
        }
        List<Block> blocks = new ArrayList<>();
        roadmap.plan().plan().ifPresent(plan -> plan.getNotes().forEach((LText note) -> blocks.addAll(roadmap.texts().blocks(note))));
        blocks.add(new ActionTable(roadmap).table());
        return Optional.of(Section.of(section.anchor(), roadmap.words().get("plan.title"), blocks).placed(Section.Placement.LANDSCAPE)
                .with(List.of(new ScheduleSection(roadmap).section())));
    }
}
