package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.scoring.HeatMap;
import org.plumbline.core.scoring.HeatMapCells;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.Stage;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;

/** The matrix of a methodology with the risks of a moment in it; the same in a table for those who do not see it, or where nothing draws it. */
final class HeatMapFigure {

    private final Roadmap roadmap;
    private final Wording words;
    private final HeatMapCells cells = new HeatMapCells(new RiskScoring());

    HeatMapFigure(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    /** The matrix with the risks of each moment at which one has a place in it. What the marks stand for is told below the first. */
    List<Block> of(List<Stage> stages) {
        List<Block> blocks = new ArrayList<>();
        stages.forEach(stage -> of(stage, blocks.isEmpty()).ifPresent(blocks::add));
        return blocks;
    }

    private Optional<Block> of(Stage stage, boolean legend) {
        HeatMap map = cells.of(roadmap.engagement(), stage);
        boolean placed = map.rows().stream().flatMap(List::stream).anyMatch(cell -> !cell.risks().isEmpty());
        return placed && roadmap.methodology().isPresent() && !roadmap.levels().levels().isEmpty() ? Optional.of(block(map, stage, legend))
                : Optional.empty();
    }

    private Block block(HeatMap map, Stage stage, boolean legend) {
        String title = words.get("heatmap." + stage);
        Anchor anchor = new Anchor("heat-map-" + stage);
        String description = new ChartsInWords(roadmap).heatMap(map.rows().stream().flatMap(List::stream).toList());
        return new DiagramFigures(roadmap).of("HeatMap", roadmap.engagement(), Optional.of(stage), anchor, title, description, legend)
                .<Block>map(figure -> figure.describedBy(List.of(risks(map, Optional.empty())))).orElseGet(() -> risks(map, Optional.of(anchor)));
    }

    private Table risks(HeatMap map, Optional<Anchor> anchor) {
        List<Column> columns = List.of(Column.of(words.get("likelihood"), ColumnKind.TEXT, 1.2),
                Column.of(words.get("impact"), ColumnKind.TEXT, 1.2), Column.of(words.get("risk.level"), ColumnKind.TEXT, 1),
                Column.of(words.get("risks"), ColumnKind.TEXT, 3));
        List<Row> rows = map.rows().reversed().stream().flatMap(row -> row.reversed().stream()).filter(cell -> !cell.risks().isEmpty())
                .map(cell -> Row.of(Cells.of(roadmap.texts().label(cell.likelihood())), Cells.of(roadmap.texts().label(cell.impact())),
                        cell.level().flatMap(roadmap.levels()::shade).map(Cell::shaded).orElse(Cell.empty()),
                        Cells.of(words.row(cell.risks().stream().<List<Inline>>map(risk -> List.of(roadmap.anchors().link(risk))).toList()))))
                .toList();
        return anchor.map(place -> Table.of(place, words.get("heatmap.title"), columns, rows)).orElseGet(() -> Table.unnumbered(columns, rows));
    }
}
