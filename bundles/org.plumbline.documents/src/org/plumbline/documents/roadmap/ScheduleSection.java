package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.schedule.Cycle;
import org.plumbline.core.schedule.Schedule;
import org.plumbline.core.schedule.ScheduledAction;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Callout;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Section;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;

/** The plan over time, as a chart and in words: which actions decide when it ends. */
final class ScheduleSection {

    private final Roadmap roadmap;
    private final Wording words;

    ScheduleSection(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        new GanttFigure(roadmap).figure().ifPresentOrElse(blocks::add, () -> blocks.add(words.paragraph("schedule.none")));
        roadmap.plan().schedule().ifPresent(schedule -> {
            schedule.cycles().forEach(cycle -> blocks.add(cycle(cycle)));
            blocks.addAll(critical(schedule));
        });
        return Section.of(new Anchor("schedule"), words.get("schedule.title"), blocks);
    }

    private List<Block> critical(Schedule schedule) {
        List<ScheduledAction> open = schedule.critical().stream()
                .filter(entry -> entry.action().getStatus() != ActionStatus.DONE).toList();
        List<ScheduledAction> decisive = open.stream().allMatch(entry -> entry.action() instanceof Milestone) ? List.of() : open;
        String finish = roadmap.figures().date(schedule.finish());
        if (!decisive.isEmpty()) {
            return List.of(words.paragraph("schedule.critical", finish), new Listing(roadmap).bullets(decisive.stream()
                    .sorted((left, right) -> left.earliestFinish().compareTo(right.earliestFinish())).map(this::entry).toList()));
        }
        List<ScheduledAction> tightest = schedule.tightest();
        return tightest.isEmpty() ? List.of(words.paragraph("schedule.over"))
                : List.of(words.paragraph("schedule.slack", finish, words.fillCount("schedule.slack.days", tightest.getFirst().slack())),
                        new Listing(roadmap).bullets(tightest.stream().map(this::entry).toList()));
    }

    private Callout cycle(Cycle<Action> cycle) {
        return new Callout(Callout.Kind.WARNING, List.of(), List.of(words.paragraph("schedule.cycle", new Listing(roadmap).ids(cycle.path()))));
    }

    private List<Inline> entry(ScheduledAction entry) {
        Action action = entry.action();
        List<Inline> name = words.fill("named", roadmap.anchors().link(action), roadmap.texts().label(action));
        return action instanceof Milestone ? words.fill("schedule.on", name, roadmap.figures().date(entry.earliestFinish()))
                : words.fill("schedule.until", name, roadmap.figures().date(entry.earliestStart()),
                        roadmap.figures().date(entry.earliestFinish()));
    }
}
