package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.core.project.Resolved;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.documents.model.Table.RowGroup;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.RaciKind;
import org.plumbline.model.plan.Workstream;

/** All actions and milestones, workstream by workstream, with their totals. */
final class ActionTable {

    private final Roadmap roadmap;
    private final Wording words;

    ActionTable(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    Table table() {
        ActionPlan plan = roadmap.plan().plan().orElseThrow();
        List<RowGroup> groups = new ArrayList<>();
        plan.getWorkstreams().stream().filter(stream -> !stream.getActions().isEmpty())
                .forEach(stream -> groups.add(new RowGroup(heading(stream), rows(stream.getActions()))));
        if (!plan.getActions().isEmpty()) {
            groups.add(new RowGroup(groups.isEmpty() ? List.of() : words.fill("workstream.none"), rows(plan.getActions())));
        }
        List<Column> columns = List.of(Column.naming(words.get("id"), ColumnKind.SHORT, 0.8),
                Column.of(words.get("action"), ColumnKind.TEXT, 5.3), Column.of(words.get("action.tool"), ColumnKind.TEXT, 4.2),
                Column.of(words.get("from"), ColumnKind.SHORT, 1.7), Column.of(words.get("to"), ColumnKind.SHORT, 1.7),
                Column.of(words.get("effort"), ColumnKind.SHORT, 1.5), Column.of(words.get("cost"), ColumnKind.NUMBER, 1.5),
                Column.of(words.get("accountable"), ColumnKind.TEXT, 2.3), Column.of(words.get("status"), ColumnKind.TEXT, 1.6));
        return new Table(Optional.of(new Anchor("action-table")), words.fill("plan.table"), columns, List.of(), groups, List.of(total()));
    }

    private List<Inline> heading(Workstream stream) {
        List<Inline> lead = roadmap.texts().label(stream.getLead());
        return lead.isEmpty() ? roadmap.texts().label(stream) : words.fill("workstream.led", roadmap.texts().label(stream), lead);
    }

    private List<Row> rows(List<Action> actions) {
        return actions.stream().map(this::row).toList();
    }

    private Row row(Action action) {
        List<Cell> cells = List.of(Cell.of(roadmap.anchors().label(action)), Cells.of(name(action)), Cells.of(tool(action)),
                Cell.of(action instanceof Milestone ? "" : roadmap.figures().shortDate(action.getFrom())), Cell.of(end(action)),
                Cell.of(roadmap.figures().duration(action.getEffort())), Cell.of(roadmap.figures().money(action.getCosts())),
                Cells.of(words.row(PlanFacts.parties(action, RaciKind.ACCOUNTABLE).stream().map(roadmap.texts()::label).toList())),
                Cells.of(status(action)));
        return new Row(cells, roadmap.anchors().of(action));
    }

    private List<Inline> name(Action action) {
        return action instanceof Milestone ? words.fill("milestone.named", roadmap.texts().label(action)) : roadmap.texts().label(action);
    }

    private List<Inline> tool(Action action) {
        return Resolved.one(action.getTool()).map(tool -> {
            String steps = action.getSteps().stream().sorted().map(words.formats()::number)
                    .collect(Collectors.joining(words.get("list.next")));
            List<Inline> text = steps.isEmpty() ? roadmap.texts().label(tool)
                    : words.fill(action.getSteps().size() == 1 ? "action.step" : "action.steps", roadmap.texts().label(tool), steps);
            return text;
        }).orElse(List.of());
    }

    private String end(Action action) {
        return action instanceof Milestone
                ? roadmap.plan().end(action).map(roadmap.figures()::shortDate).orElse("")
                : roadmap.figures().shortDate(action.getTo());
    }

    private List<Inline> status(Action action) {
        if (!action.isSetStatus()) {
            return List.of();
        }
        boolean share = action.isSetPercent() && action.getStatus() != ActionStatus.DONE && action.getStatus() != ActionStatus.CANCELLED
                && roadmap.plan().percent(action) > 0;
        List<Inline> status = words.fill("ActionStatus." + action.getStatus().getName());
        return share ? words.fill("status.percent", status, words.formats().percent(roadmap.plan().percent(action))) : status;
    }

    private Row total() {
        String costs = roadmap.plan().costs().stream().flatMap(known -> known.currencies().stream())
                .filter(cost -> cost.cost().signum() != 0).map(cost -> roadmap.figures().money(cost.cost(), cost.currency()))
                .collect(Collectors.joining(words.get("list.next")));
        return Row.of(Cell.of(words.get("total")).spanning(5), Cell.of(roadmap.figures().days(roadmap.plan().effortDays())),
                Cell.of(costs), Cell.empty().spanning(2));
    }
}
