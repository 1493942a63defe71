package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.model.engagement.OpenPoint;

/** What is still to be settled: what the text says, what can be seen to be missing, and what the checks found. */
final class OpenPointPart implements RoadmapPart {

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        List<Block> blocks = new ArrayList<>();
        List<OpenPoint> points = roadmap.engagement().getOpenPoints();
        List<Section> sections = new ArrayList<>();
        gaps(roadmap).ifPresent(sections::add);
        gates(roadmap).ifPresent(sections::add);
        findings(roadmap).ifPresent(sections::add);
        if (!points.isEmpty()) {
            blocks.add(points(roadmap, points));
        } else {
            blocks.add(roadmap.words().paragraph(sections.isEmpty() ? "points.none" : "points.unstated"));
        }
        return Optional.of(Section.of(new Anchor("open-points"), roadmap.words().get("points.title"), blocks)
                .with(sections));
    }

    private static Table points(Roadmap roadmap, List<OpenPoint> points) {
        Wording words = roadmap.words();
        List<Column> columns = List.of(Column.naming(words.get("point"), ColumnKind.TEXT, 5),
                Column.of(words.get("point.by"), ColumnKind.TEXT, 2), Column.of(words.get("point.until"), ColumnKind.SHORT, 1.2));
        List<Row> rows = points.stream().map(point -> Row.of(Cells.of(roadmap.texts().line(point.getText())),
                Cells.of(by(roadmap, point)), Cells.of(until(roadmap, point)))).toList();
        return Table.of(new Anchor("point-table"), words.get("points.table"), columns, rows);
    }

    private static List<Inline> by(Roadmap roadmap, OpenPoint point) {
        List<Inline> label = roadmap.texts().label(point.getBy());
        return label.isEmpty() ? roadmap.words().fill("point.nobody") : label;
    }

    private static List<Inline> until(Roadmap roadmap, OpenPoint point) {
        if (point.getUntil() == null) {
            return roadmap.words().fill("date.none");
        }
        List<Inline> day = List.of(Inline.text(roadmap.figures().shortDate(point.getUntil())));
        boolean late = roadmap.asOf().filter(date -> point.getUntil().last().isBefore(date)).isPresent();
        return late ? roadmap.words().fill("point.late", day) : day;
    }

    private static Optional<Section> gaps(Roadmap roadmap) {
        List<List<Inline>> gaps = new Gaps(roadmap).all();
        return gaps.isEmpty() ? Optional.empty() : Optional.of(Section.of(new Anchor("gaps"), roadmap.words().get("gaps.title"),
                List.of(ListBlock.bullets(gaps))));
    }

    private static Optional<Section> gates(Roadmap roadmap) {
        List<List<Inline>> open = new OpenGates(roadmap).all();
        return open.isEmpty() ? Optional.empty() : Optional.of(Section.of(new Anchor("gates"), roadmap.words().get("gates.title"),
                List.of(roadmap.words().paragraph("gates.read"), ListBlock.bullets(open))));
    }

    private static Optional<Section> findings(Roadmap roadmap) {
        Wording words = roadmap.words();
        List<OpenFinding> findings = roadmap.request().findings();
        List<Column> columns = List.of(Column.naming(words.get("finding.code"), ColumnKind.SHORT, 1.1),
                Column.of(words.get("finding.place"), ColumnKind.TEXT, 1.8), Column.of(words.get("finding.message"), ColumnKind.TEXT, 4),
                Column.of(words.get("finding.remedy"), ColumnKind.TEXT, 3));
        List<Row> rows = findings.stream().map(finding -> Row.of(Cell.of(finding.code()), Cell.of(finding.place()),
                sentence(roadmap, finding.message()), sentence(roadmap, finding.remedy()))).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of(new Anchor("findings"), words.get("findings.title"),
                List.of(Table.of(new Anchor("finding-table"), words.get("findings.table"), columns, rows))));
    }

    /** Findings speak the document's language, whatever they quote. */
    private static Cell sentence(Roadmap roadmap, String text) {
        return text.isEmpty() ? Cell.empty()
                : Cell.of(new Inline.Isolate(IsolatedText.of(text), Optional.empty(), Optional.of(roadmap.direction())));
    }
}
