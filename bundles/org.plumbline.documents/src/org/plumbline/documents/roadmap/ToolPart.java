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
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.ToolSelection;

/** The tools that were chosen and why, how far they cover the risks, and what was decided about the others. */
final class ToolPart implements RoadmapPart {

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        List<Block> blocks = new ArrayList<>();
        List<ToolSelection> chosen = roadmap.risks().selections(Choice.SELECTED);
        if (chosen.isEmpty()) {
            blocks.add(roadmap.words().paragraph("tools.none"));
        } else {
            blocks.add(chosen(roadmap, chosen));
        }
        List<Section> sections = new ArrayList<>();
        others(roadmap).ifPresent(sections::add);
        new CoverageSection(roadmap).section().ifPresent(sections::add);
        return Optional.of(Section.of(new Anchor("tools"), roadmap.words().get("tools.title"), blocks).with(sections));
    }

    private static Table chosen(Roadmap roadmap, List<ToolSelection> chosen) {
        Wording words = roadmap.words();
        List<Column> columns = List.of(Column.of(words.get("risk.rank"), ColumnKind.MARK, 0.6),
                Column.naming(words.get("tool"), ColumnKind.TEXT, 3), Column.of(words.get("tool.risks"), ColumnKind.TEXT, 1),
                Column.of(words.get("tool.why"), ColumnKind.TEXT, 5));
        List<Row> rows = new ArrayList<>();
        for (ToolSelection selection : chosen) {
            boolean first = rows.stream().noneMatch(row -> row.anchor().isPresent()
                    && row.anchor().equals(roadmap.anchors().of(selection.getTool())));
            String rank = selection.isSetRank() ? words.formats().number(selection.getRank()) : "";
            rows.add(new Row(List.of(Cell.of(rank), tool(roadmap, selection), risks(roadmap, selection),
                    Cells.of(roadmap.texts().line(selection.getReason()))),
                    first ? roadmap.anchors().of(selection.getTool()) : Optional.empty()));
        }
        return Table.of(new Anchor("tool-table"), words.get("tools.table"), columns, rows);
    }

    private static Cell tool(Roadmap roadmap, ToolSelection selection) {
        return Cells.of(Resolved.one(selection.getTool()).map(roadmap.texts()::label)
                .orElseGet(() -> roadmap.words().fill("tool.unknown")));
    }

    private static Cell risks(Roadmap roadmap, ToolSelection selection) {
        return Cells.of(roadmap.words().row(Resolved.all(selection.getRisks()).stream()
                .<List<Inline>>map(risk -> List.of(roadmap.anchors().link(risk))).toList()));
    }

    private static Optional<Section> others(Roadmap roadmap) {
        Wording words = roadmap.words();
        List<Row> rows = new ArrayList<>();
        for (Choice choice : List.of(Choice.PRESENT, Choice.DEFERRED, Choice.REJECTED)) {
            roadmap.risks().selections(choice).forEach(selection -> rows.add(Row.of(tool(roadmap, selection),
                    Cell.of(words.word(choice)), risks(roadmap, selection), Cells.of(roadmap.texts().line(selection.getReason())))));
        }
        List<Column> columns = List.of(Column.naming(words.get("tool"), ColumnKind.TEXT, 3),
                Column.of(words.get("tool.decision"), ColumnKind.SHORT, 1.1), Column.of(words.get("tool.risks"), ColumnKind.TEXT, 1),
                Column.of(words.get("reason"), ColumnKind.TEXT, 4.5));
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of(new Anchor("tools-others"), words.get("tools.others"),
                List.of(Table.of(new Anchor("tools-others-table"), words.get("tools.others.table"), columns, rows))));
    }
}
