package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.PlanRevision;
import org.plumbline.model.plan.RaciKind;

/** The milestones, where the plan stands, and what was changed since it was approved. */
final class ProgressPart implements RoadmapPart {

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        if (roadmap.plan().all().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        milestones(roadmap).ifPresentOrElse(blocks::add, () -> blocks.add(roadmap.words().paragraph("milestones.none")));
        List<Section> sections = new ArrayList<>(List.of(new PlanState(roadmap).section()));
        revisions(roadmap).ifPresent(sections::add);
        return Optional.of(Section.of(new Anchor("progress"), roadmap.words().get("progress.title"), blocks).with(sections));
    }

    private static Optional<Table> milestones(Roadmap roadmap) {
        Wording words = roadmap.words();
        List<Column> columns = List.of(Column.of(words.get("milestone.date"), ColumnKind.SHORT, 1.2),
                Column.naming(words.get("milestone"), ColumnKind.TEXT, 4), Column.of(words.get("milestone.after"), ColumnKind.TEXT, 1.6),
                Column.of(words.get("accountable"), ColumnKind.TEXT, 2), Column.of(words.get("status"), ColumnKind.SHORT, 1.2));
        List<Row> rows = roadmap.plan().milestones().stream().map(milestone -> milestone(roadmap, milestone)).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Table.of(new Anchor("milestone-table"), words.get("milestones.table"), columns, rows));
    }

    private static Row milestone(Roadmap roadmap, Action milestone) {
        Wording words = roadmap.words();
        List<List<Inline>> after = milestone.getDependencies().stream().map(dependency -> dependency.getOn())
                .filter(roadmap.plan().all()::contains).<List<Inline>>map(action -> List.of(roadmap.anchors().link(action))).toList();
        return Row.of(Cell.of(roadmap.plan().end(milestone).map(roadmap.figures()::shortDate).orElse(words.get("date.none"))),
                Cells.of(words.fill("named", roadmap.anchors().link(milestone), roadmap.texts().label(milestone))), Cells.of(words.row(after)),
                Cells.of(words.row(PlanFacts.parties(milestone, RaciKind.ACCOUNTABLE).stream().map(roadmap.texts()::label).toList())),
                Cell.of(milestone.isSetStatus() ? words.word(milestone.getStatus()) : ""));
    }

    private static Optional<Section> revisions(Roadmap roadmap) {
        Wording words = roadmap.words();
        List<PlanRevision> revisions = new Approvals(roadmap).revisions();
        List<Column> columns = List.of(Column.naming(words.get("revision"), ColumnKind.MARK, 0.9),
                Column.of(words.get("revision.date"), ColumnKind.SHORT, 1.2), Column.of(words.get("revision.by"), ColumnKind.TEXT, 1.6),
                Column.of(words.get("revision.reason"), ColumnKind.TEXT, 4), Column.of(words.get("revision.told"), ColumnKind.TEXT, 3));
        List<Row> rows = revisions.stream().map(revision -> Row.of(Cell.of(words.formats().number(revision.getNumber())),
                Cell.of(roadmap.figures().shortDate(revision.getOn())), Cells.of(roadmap.texts().label(revision.getBy())),
                Cells.of(roadmap.texts().line(revision.getReason())),
                Cells.of(words.row(Resolved.all(revision.getToldTo()).stream().map(roadmap.texts()::label).toList()))))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of(new Anchor("revisions"), words.get("revisions.title"),
                List.of(Table.of(new Anchor("revision-table"), words.get("revisions.table"), columns, rows))));
    }
}
