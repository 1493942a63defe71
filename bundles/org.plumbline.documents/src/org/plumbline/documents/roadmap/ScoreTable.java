package org.plumbline.documents.roadmap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.Stage;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.documents.roadmap.RiskFacts.RiskFact;
import org.plumbline.model.engagement.ImpactScore;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.method.ImpactDimension;

/** The scores of one risk: likelihood and the impact in each dimension, at each moment, with level and evidence. */
final class ScoreTable {

    private static final List<Stage> STAGES = List.of(Stage.INHERENT, Stage.CURRENT, Stage.RESIDUAL, Stage.TARGET);

    private final Roadmap roadmap;
    private final Wording words;
    private final RiskScoring scoring = new RiskScoring();

    ScoreTable(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    /** The table; empty for a risk without any score. */
    Optional<Table> of(RiskFact fact) {
        List<Stage> scored = STAGES.stream().filter(stage -> stage.of(fact.risk()).isPresent()).toList();
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        List<ImpactDimension> dimensions = scored.stream().flatMap(stage -> stage.of(fact.risk()).get().getImpacts().stream())
                .flatMap(impact -> Resolved.one(impact.getDimension()).stream()).distinct().toList();
        boolean overall = scored.stream().flatMap(stage -> stage.of(fact.risk()).get().getImpacts().stream())
                .anyMatch(impact -> Resolved.one(impact.getDimension()).isEmpty());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.naming(words.get("stage"), ColumnKind.SHORT, 1.5));
        columns.add(Column.of(words.get("likelihood"), ColumnKind.MARK, 1));
        if (overall) {
            columns.add(Column.of(words.get("impact"), ColumnKind.MARK, 1));
        }
        dimensions.forEach(dimension -> columns.add(new Column(roadmap.texts().label(dimension), ColumnKind.MARK, 1, false)));
        columns.add(Column.of(words.get("risk.level"), ColumnKind.SHORT, 1.2));
        columns.add(Column.of(words.get("evidence"), ColumnKind.TEXT, 5));
        return Optional.of(Table.unnumbered(columns, scored.stream().map(stage -> row(fact, stage, overall, dimensions)).toList()));
    }

    private Row row(RiskFact fact, Stage stage, boolean overall, List<ImpactDimension> dimensions) {
        Score score = stage.of(fact.risk()).get();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.get("stage." + stage)));
        cells.add(number(score.getLikelihood()));
        if (overall) {
            cells.add(impact(score.getImpacts().stream().filter(impact -> Resolved.one(impact.getDimension()).isEmpty())));
        }
        dimensions.forEach(dimension -> cells.add(impact(score.getImpacts().stream().filter(impact -> impact.getDimension() == dimension))));
        cells.add(roadmap.levels().cell(scoring.rate(fact.risk(), stage)));
        cells.add(Cells.of(evidence(score)));
        return Row.of(cells);
    }

    private Cell impact(Stream<ImpactScore> impacts) {
        return number(impacts.map(ImpactScore::getValue).filter(value -> value != null).findFirst().orElse(null));
    }

    private Cell number(BigDecimal value) {
        return value == null ? Cell.of("–") : Cell.of(words.formats().number(value));
    }

    private List<Inline> evidence(Score score) {
        List<Inline> evidence = roadmap.texts().line(score.getEvidence());
        if (!score.isSetBasis()) {
            return evidence;
        }
        List<Inline> basis = words.fill("ScoreBasis." + score.getBasis().getName());
        return evidence.isEmpty() ? basis : words.fill("basis", evidence, basis);
    }
}
