package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.scoring.HeatMapCells;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.Stage;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.drawing.chart.HeatMap;
import org.plumbline.drawing.chart.HeatMapChart;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.ScaleLevel;

/** The matrix of a methodology with the risks of a moment in it; the same in a table for those who do not see it. */
final class HeatMapFigure {

    private final Roadmap roadmap;
    private final Wording words;
    private final HeatMapCells cells = new HeatMapCells(new RiskScoring());

    HeatMapFigure(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    /** The matrix with the risks of a moment; empty where no risk has a place in it. */
    Optional<Figure> of(Stage stage) {
        return placed(stage) == 0 ? Optional.empty()
                : figure(map(stage), words.get("heatmap." + stage), "heat-map-" + stage);
    }

    private long placed(Stage stage) {
        return map(stage).rows().stream().flatMap(List::stream).mapToLong(cell -> cell.risks().size()).sum();
    }

    private org.plumbline.core.scoring.HeatMap map(Stage stage) {
        return cells.of(roadmap.engagement(), stage);
    }

    private Optional<Figure> figure(org.plumbline.core.scoring.HeatMap map, String title, String anchor) {
        if (roadmap.methodology().isEmpty() || roadmap.levels().levels().isEmpty()) {
            return Optional.empty();
        }
        Methodology method = roadmap.methodology().get();
        String description = new ChartsInWords(roadmap).heatMap(map.rows().stream().flatMap(List::stream).toList());
        HeatMap chart = new HeatMap(title, description, axis(roadmap.texts().name(method.getLikelihood()), map.likelihoods()),
                axis(roadmap.texts().name(method.getImpact()), map.impacts()), roadmap.levels().scale(), chartCells(map),
                words.get("risk.level"), count -> words.count("heatmap.more", count));
        return Optional.of(Figure.of(new Anchor(anchor), title, new HeatMapChart(roadmap.portrait()).draw(chart))
                .describedBy(List.of(risks(map))));
    }

    private HeatMap.Axis axis(String title, List<ScaleLevel> levels) {
        return new HeatMap.Axis(title, levels.stream()
                .map(level -> new HeatMap.Step(words.formats().number(level.getValue()), roadmap.texts().name(level))).toList());
    }

    private List<HeatMap.Cell> chartCells(org.plumbline.core.scoring.HeatMap map) {
        List<HeatMap.Cell> all = new ArrayList<>();
        for (int row = 0; row < map.rows().size(); row++) {
            for (int column = 0; column < map.rows().get(row).size(); column++) {
                org.plumbline.core.scoring.HeatMap.Cell cell = map.rows().get(row).get(column);
                int rank = cell.level().map(roadmap.levels()::rank).orElse(-1);
                if (rank >= 0) {
                    all.add(new HeatMap.Cell(row, column, rank, cell.risks().stream().map(this::mark).toList()));
                }
            }
        }
        return all;
    }

    private HeatMap.Mark mark(AssessedRisk risk) {
        return new HeatMap.Mark(roadmap.anchors().label(risk), roadmap.risks().name(risk).plain(),
                roadmap.anchors().of(risk).map(anchor -> "#" + anchor.value()).orElse(""));
    }

    private Table risks(org.plumbline.core.scoring.HeatMap map) {
        List<Column> columns = List.of(Column.of(words.get("likelihood"), ColumnKind.TEXT, 1.2),
                Column.of(words.get("impact"), ColumnKind.TEXT, 1.2), Column.of(words.get("risk.level"), ColumnKind.TEXT, 1),
                Column.of(words.get("risks"), ColumnKind.TEXT, 3));
        List<Row> rows = map.rows().reversed().stream().flatMap(row -> row.reversed().stream()).filter(cell -> !cell.risks().isEmpty())
                .map(cell -> Row.of(Cells.of(roadmap.texts().label(cell.likelihood())), Cells.of(roadmap.texts().label(cell.impact())),
                        cell.level().flatMap(roadmap.levels()::shade).map(Cell::shaded).orElse(Cell.empty()),
                        Cells.of(words.row(cell.risks().stream().<List<Inline>>map(risk -> List.of(roadmap.anchors().link(risk))).toList()))))
                .toList();
        return Table.unnumbered(columns, rows);
    }
}
