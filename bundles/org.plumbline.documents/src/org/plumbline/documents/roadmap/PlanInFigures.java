package org.plumbline.documents.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.cost.PlanCosts.CurrencyCost;
import org.plumbline.core.schedule.ProgressFigures;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.DefinitionList;
import org.plumbline.documents.model.DefinitionList.Entry;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;

/** The plan in a handful of figures, for the summary. */
final class PlanInFigures {

    private static final int MILESTONES = 3;

    private final Roadmap roadmap;
    private final Wording words;

    PlanInFigures(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    /** The figures; a sentence where there is no plan. */
    List<Block> blocks() {
        if (roadmap.plan().all().isEmpty()) {
            return List.of(words.paragraph("plan.none"));
        }
        List<Entry> facts = new ArrayList<>();
        add(facts, "figures.tools", Optional.of(words.fillCount("figures.tools.count", roadmap.risks().selections(Choice.SELECTED).size())));
        add(facts, "figures.actions", Optional.of(actions()));
        roadmap.plan().costs().ifPresent(costs -> costs.currencies().forEach(cost -> add(facts, "figures.cost", Optional.of(cost(cost)))));
        add(facts, "figures.effort", Optional.of(words.fill("figures.effort.days", roadmap.figures().days(roadmap.plan().effortDays()))));
        add(facts, "figures.progress", progress());
        add(facts, "figures.milestones", milestones());
        return List.of(new DefinitionList(facts));
    }

    private void add(List<Entry> facts, String key, Optional<List<Inline>> text) {
        text.filter(inlines -> !inlines.isEmpty())
                .ifPresent(inlines -> facts.add(new Entry(List.of(Inline.text(words.get(key))), List.of(new Paragraph(inlines)))));
    }

    private List<Inline> actions() {
        String period = roadmap.plan().plan().map(plan -> roadmap.figures().period(plan.getFrom(), plan.getTo())).orElse("");
        List<Inline> count = words.fillCount("figures.actions.count", roadmap.plan().active().size());
        return period.isEmpty() ? count : words.fill("figures.actions.period", count, period);
    }

    private List<Inline> cost(CurrencyCost cost) {
        String amount = roadmap.figures().money(cost.cost(), cost.currency());
        return cost.budget().map(budget -> words.fill(cost.overBudget() ? "figures.cost.over" : "figures.cost.within", amount,
                roadmap.figures().money(budget, cost.currency()), roadmap.figures().money(cost.left().get().abs(), cost.currency())))
                .orElseGet(() -> words.fill("figures.cost.nobudget", amount));
    }

    private Optional<List<Inline>> progress() {
        Optional<ProgressFigures> progress = roadmap.plan().progress();
        return progress.map(known -> {
            String percent = words.formats().percent(known.percent().movePointLeft(2));
            String done = words.formats().number(known.done());
            String all = words.formats().number(known.active());
            int late = roadmap.plan().overdue().size();
            List<Inline> text = roadmap.asOf().map(day -> words.fill("figures.progress.asOf", percent, done, all, roadmap.figures().date(day)))
                    .orElseGet(() -> words.fill("figures.progress.text", percent, done, all));
            return late == 0 ? text : words.fill("figures.progress.late", text, words.fillCount("figures.late", late));
        });
    }

    private Optional<List<Inline>> milestones() {
        List<List<Inline>> next = roadmap.plan().milestones().stream().filter(this::ahead).limit(MILESTONES).map(this::milestone).toList();
        return next.isEmpty() ? Optional.empty() : Optional.of(lines(next));
    }

    private boolean ahead(Action milestone) {
        boolean open = milestone.getStatus() != ActionStatus.DONE && milestone.getStatus() != ActionStatus.CANCELLED;
        Optional<LocalDate> day = roadmap.plan().end(milestone);
        return open && (roadmap.asOf().isEmpty() || day.isEmpty() || !day.get().isBefore(roadmap.asOf().get()));
    }

    private List<Inline> milestone(Action milestone) {
        String day = roadmap.plan().end(milestone).map(roadmap.figures()::date).orElse(words.get("date.none"));
        return words.fill("figures.milestone", day, roadmap.texts().label(milestone));
    }

    private static List<Inline> lines(List<List<Inline>> lines) {
        List<Inline> all = new ArrayList<>();
        lines.forEach(line -> {
            if (!all.isEmpty()) {
                all.add(new Inline.LineBreak());
            }
            all.addAll(line);
        });
        return all;
    }
}
