package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.schedule.Cycle;
import org.plumbline.core.schedule.Schedule;
import org.plumbline.core.schedule.ScheduledAction;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Callout;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Section;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;

/** The plan over time, as a chart and in words: which actions decide when it ends. */
final class SchedulePart implements RoadmapPart {

    private static final int LITTLE_SLACK = 5;

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        if (roadmap.plan().all().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        new GanttFigure(roadmap).figure().ifPresentOrElse(blocks::add, () -> blocks.add(roadmap.words().paragraph("schedule.none")));
        roadmap.plan().schedule().ifPresent(schedule -> blocks.addAll(critical(roadmap, schedule)));
        return Optional.of(Section.of(new Anchor("schedule"), roadmap.words().get("schedule.title"), blocks)
                .placed(Section.Placement.LANDSCAPE));
    }

    private static List<Block> critical(Roadmap roadmap, Schedule schedule) {
        Wording words = roadmap.words();
        List<Block> blocks = new ArrayList<>();
        schedule.cycles().forEach(cycle -> blocks.add(cycle(roadmap, cycle)));
        List<ScheduledAction> open = schedule.actions().stream().filter(entry -> entry.action().getStatus() != ActionStatus.DONE)
                .sorted((left, right) -> left.earliestFinish().compareTo(right.earliestFinish())).toList();
        List<ScheduledAction> critical = open.stream().filter(ScheduledAction::critical).toList();
        if (!critical.isEmpty()) {
            blocks.add(words.paragraph("schedule.critical", roadmap.figures().date(schedule.finish())));
            blocks.add(ListBlock.bullets(critical.stream().map(entry -> until(roadmap, entry)).toList()));
        }
        List<ScheduledAction> near = open.stream().filter(entry -> !entry.critical() && entry.slack() <= LITTLE_SLACK).toList();
        if (!near.isEmpty()) {
            blocks.add(words.paragraph("schedule.near", words.list(near.stream().map(entry -> slack(roadmap, entry)).toList())));
        }
        return blocks;
    }

    private static Callout cycle(Roadmap roadmap, Cycle<Action> cycle) {
        List<List<Inline>> path = new ArrayList<>(cycle.path().stream()
                .<List<Inline>>map(action -> List.of(roadmap.anchors().link(action))).toList());
        return new Callout(Callout.Kind.WARNING, List.of(),
                List.of(roadmap.words().paragraph("schedule.cycle", roadmap.words().list(path))));
    }

    private static List<Inline> until(Roadmap roadmap, ScheduledAction entry) {
        Action action = entry.action();
        List<Inline> name = roadmap.words().fill("named", roadmap.anchors().link(action), roadmap.texts().label(action));
        return action instanceof Milestone
                ? roadmap.words().fill("schedule.on", name, roadmap.figures().date(entry.earliestFinish()))
                : roadmap.words().fill("schedule.until", name, roadmap.figures().date(entry.earliestStart()),
                        roadmap.figures().date(entry.earliestFinish()));
    }

    private static List<Inline> slack(Roadmap roadmap, ScheduledAction entry) {
        return roadmap.words().fillCount("schedule.slack", entry.slack(), roadmap.anchors().link(entry.action()));
    }
}
