package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.schedule.OverdueAction;
import org.plumbline.core.schedule.ProgressFigures;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Section;
import org.plumbline.model.core.LText;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;

/** How far the plan has come, what is late or held up and why, and what reviews have corrected. */
final class PlanState {

    private final Roadmap roadmap;
    private final Wording words;

    PlanState(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        roadmap.plan().progress().ifPresent(progress -> blocks.add(progress(progress)));
        blocks.add(overdue());
        List<OverdueAction> late = roadmap.plan().overdue();
        if (!late.isEmpty()) {
            blocks.add(new Listing(roadmap).bullets(late.stream().map(this::late).toList()));
        }
        List<List<Inline>> held = roadmap.plan().all().stream().filter(action -> action.getStatus() == ActionStatus.SLOWED
                || action.getStatus() == ActionStatus.ON_HOLD || action.getStatus() == ActionStatus.CANCELLED).map(this::held).toList();
        if (!held.isEmpty()) {
            blocks.add(words.paragraph("state.held"));
            blocks.add(new Listing(roadmap).bullets(held));
        }
        List<List<Inline>> corrections = roadmap.engagement().getReviews().stream()
                .filter(review -> review.getOn() == null || roadmap.asOf().isEmpty() || !review.getOn().first().isAfter(roadmap.asOf().get()))
                .flatMap(review -> review.getCorrections().stream()).map((LText text) -> roadmap.texts().line(text)).toList();
        if (!corrections.isEmpty()) {
            blocks.add(words.paragraph("state.corrections"));
            blocks.add(ListBlock.bullets(corrections));
        }
        List<Inline> title = roadmap.asOf().map(day -> words.fill("state.title.asOf", roadmap.figures().date(day)))
                .orElse(words.fill("state.title"));
        return new Section(new Anchor("plan-state"), title, Section.Placement.FOLLOWING, blocks, List.of());
    }

    private Paragraph progress(ProgressFigures progress) {
        List<Inline> text = new ArrayList<>(words.fillCount("state.progress", progress.active(), words.formats().number(progress.done()),
                words.formats().percent(progress.percent().movePointLeft(2))));
        if (progress.withoutEffort() > 0) {
            text.add(Inline.text(" "));
            text.addAll(words.fillCount("state.withoutEffort", progress.withoutEffort()));
        }
        return new Paragraph(text);
    }

    private Paragraph overdue() {
        if (roadmap.asOf().isEmpty()) {
            return words.paragraph("state.undated");
        }
        int late = roadmap.plan().overdue().size();
        return late == 0 ? words.paragraph("state.notLate") : new Paragraph(words.fillCount("state.late", late));
    }

    private List<Inline> late(OverdueAction late) {
        return words.fillCount("state.late.action", late.workingDaysLate(), name(late.action()), roadmap.figures().date(late.due()));
    }

    private List<Inline> held(Action action) {
        List<Inline> status = words.fill("ActionStatus." + action.getStatus().getName());
        List<Inline> until = action.getStatusUntil() == null ? status
                : words.fill("state.until", status, roadmap.figures().date(action.getStatusUntil()));
        List<Inline> text = words.fill("state.action", name(action), until);
        List<Inline> reason = Optional.ofNullable(action.getStatusReason()).map(roadmap.texts()::line).orElse(List.of());
        return reason.isEmpty() ? text : words.fill("pair", text, reason);
    }

    private List<Inline> name(Action action) {
        return words.fill("named", roadmap.anchors().link(action), roadmap.texts().label(action));
    }
}
