package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.model.organization.Party;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.RaciKind;
import org.plumbline.model.plan.Workstream;

/** Who does what: for each workstream a matrix of its actions and the parties that take part in them, those who act first. */
final class RaciPart implements RoadmapPart {

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        ActionPlan plan = roadmap.plan().plan().orElse(null);
        if (plan == null || roadmap.plan().all().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(List.of(roadmap.words().paragraph("raci.read")));
        int number = 0;
        for (Workstream stream : plan.getWorkstreams()) {
            number++;
            table(roadmap, stream.getActions(), roadmap.texts().label(stream), "raci-" + number).ifPresent(blocks::add);
        }
        table(roadmap, plan.getActions(), roadmap.words().fill(plan.getWorkstreams().isEmpty() ? "raci.all" : "workstream.none"), "raci-0")
                .ifPresent(blocks::add);
        return Optional.of(Section.of(new Anchor("raci"), roadmap.words().get("raci.title"),
                blocks.size() > 1 ? blocks : List.of(roadmap.words().paragraph("raci.none"))).placed(Section.Placement.NEW_PAGE));
    }

    private static Optional<Table> table(Roadmap roadmap, List<Action> actions, List<Inline> caption, String anchor) {
        List<Party> parties = parties(actions);
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.naming(roadmap.words().get("action"), ColumnKind.TEXT, Math.max(4, parties.size() * 0.6)));
        parties.forEach(party -> columns.add(new Column(roadmap.texts().label(party), ColumnKind.MARK, 1, false)));
        List<Row> rows = actions.stream().map(action -> row(roadmap, action, parties)).toList();
        return Optional.of(new Table(Optional.of(new Anchor(anchor)), caption, columns, List.of(), List.of(Table.RowGroup.of(rows)), List.of()));
    }

    /** Those who answer for an action or work on one before those who are only asked or told. */
    private static List<Party> parties(List<Action> actions) {
        return Stream.of(RaciKind.ACCOUNTABLE, RaciKind.RESPONSIBLE, RaciKind.SUPPORTS, RaciKind.CONSULTED, RaciKind.INFORMED)
                .flatMap(kind -> actions.stream().flatMap(action -> PlanFacts.parties(action, kind).stream())).distinct().toList();
    }

    private static Row row(Roadmap roadmap, Action action, List<Party> parties) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.of(roadmap.words().fill("named", roadmap.anchors().link(action), roadmap.texts().label(action))));
        parties.forEach(party -> cells.add(Cell.of(letters(roadmap, action, party))));
        return Row.of(cells);
    }

    private static String letters(Roadmap roadmap, Action action, Party party) {
        return Stream.of(RaciKind.ACCOUNTABLE, RaciKind.RESPONSIBLE, RaciKind.SUPPORTS, RaciKind.CONSULTED, RaciKind.INFORMED)
                .filter(kind -> PlanFacts.parties(action, kind).contains(party))
                .map(kind -> roadmap.words().get("RaciKind." + kind.getName() + ".letter")).collect(Collectors.joining("/"));
    }
}
