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
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.RaciKind;

/**
 * Who does what: for each workstream a matrix of its actions and of the parties that act in them, and a list of those who are
 * only asked or told. So the matrices stay narrow, however many parties a plan has.
 */
final class RaciPart implements RoadmapPart {

    private static final List<RaciKind> ACTING = List.of(RaciKind.ACCOUNTABLE, RaciKind.RESPONSIBLE, RaciKind.SUPPORTS);
    private static final List<RaciKind> ALL = List.of(RaciKind.values());

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        if (roadmap.plan().all().isEmpty()) {
            return Optional.empty();
        }
        List<Group> groups = groups(roadmap);
        List<Block> blocks = new ArrayList<>();
        for (Group group : groups) {
            if (!group.acting().isEmpty()) {
                blocks.add(matrix(roadmap, group, new Anchor("raci-" + (groups.indexOf(group) + 1))));
            }
        }
        blocks.addFirst(roadmap.words().paragraph(blocks.isEmpty() ? "raci.none" : "raci.read"));
        onlooking(roadmap, groups).ifPresent(blocks::add);
        return Optional.of(Section.of(new Anchor("raci"), roadmap.words().get("raci.title"), blocks));
    }

    private static List<Group> groups(Roadmap roadmap) {
        ActionPlan plan = roadmap.plan().plan().orElseThrow();
        Stream<Group> streams = plan.getWorkstreams().stream().map(stream -> new Group(roadmap.texts().label(stream), actions(stream.getActions())));
        Group rest = new Group(plan.getWorkstreams().isEmpty() ? List.of() : roadmap.words().fill("workstream.none"), actions(plan.getActions()));
        return Stream.concat(streams, Stream.of(rest)).filter(group -> !group.actions().isEmpty()).toList();
    }

    private static List<Action> actions(List<Action> all) {
        return all.stream().filter(action -> !(action instanceof Milestone)).toList();
    }

    private static Table matrix(Roadmap roadmap, Group group, Anchor anchor) {
        Wording words = roadmap.words();
        List<Party> parties = group.acting();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.naming(words.get("id"), ColumnKind.SHORT, 1.4));
        columns.add(Column.of(words.get("action"), ColumnKind.TEXT, 12));
        parties.forEach(party -> columns.add(new Column(roadmap.texts().label(party), ColumnKind.MARK, 1, false)));
        List<Row> rows = group.actions().stream().map(action -> row(roadmap, action, parties)).toList();
        return new Table(Optional.of(anchor), group.name().isEmpty() ? words.fill("raci.table") : group.name(), columns, List.of(),
                List.of(Table.RowGroup.of(rows)), List.of());
    }

    private static Row row(Roadmap roadmap, Action action, List<Party> parties) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(roadmap.anchors().link(action)));
        cells.add(Cells.of(roadmap.texts().label(action)));
        parties.forEach(party -> cells.add(Cell.of(ALL.stream().filter(kind -> PlanFacts.parties(action, kind).contains(party))
                .map(kind -> roadmap.words().get("RaciKind." + kind.getName() + ".letter")).collect(Collectors.joining("/")))));
        return Row.of(cells);
    }

    private static Optional<Table> onlooking(Roadmap roadmap, List<Group> groups) {
        Wording words = roadmap.words();
        List<Party> asked = Stream.of(RaciKind.CONSULTED, RaciKind.INFORMED)
                .flatMap(kind -> groups.stream().flatMap(group -> group.onlooking(kind))).distinct().toList();
        List<Row> rows = asked.stream().map(party -> Row.of(Cells.of(roadmap.texts().label(party)),
                actions(roadmap, groups, party, RaciKind.CONSULTED), actions(roadmap, groups, party, RaciKind.INFORMED))).toList();
        List<Column> columns = List.of(Column.naming(words.get("party"), ColumnKind.TEXT, 4),
                Column.of(words.get("raci.consulted"), ColumnKind.TEXT, 4), Column.of(words.get("raci.informed"), ColumnKind.TEXT, 4));
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Table.of(new Anchor("raci-others"), words.get("raci.others"), columns, rows));
    }

    private static Cell actions(Roadmap roadmap, List<Group> groups, Party party, RaciKind kind) {
        return Cells.of(roadmap.words().row(groups.stream().filter(group -> !group.acting().contains(party))
                .flatMap(group -> group.actions().stream()).filter(action -> PlanFacts.parties(action, kind).contains(party))
                .<List<Inline>>map(action -> List.of(roadmap.anchors().link(action))).toList()));
    }

    /** The actions of a workstream, milestones aside, with the parties that act in them: those who answer first. */
    private record Group(List<Inline> name, List<Action> actions, List<Party> acting) {

        Group(List<Inline> name, List<Action> actions) {
            this(name, actions, ACTING.stream().flatMap(kind -> parties(actions, kind)).distinct().toList());
        }

        /** Those who take part in one way and have no column in the matrix. */
        Stream<Party> onlooking(RaciKind kind) {
            return parties(actions, kind).filter(party -> !acting.contains(party));
        }

        private static Stream<Party> parties(List<Action> actions, RaciKind kind) {
            return actions.stream().flatMap(action -> PlanFacts.parties(action, kind).stream());
        }
    }
}
