package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Column> columns = List.of(Column.naming(words.get("stage"), ColumnKind.TEXT, 2.6),
                Column.of(words.get("level"), ColumnKind.TEXT, 1.6), Column.of(words.get("scores"), ColumnKind.TEXT, 4.3),
                Column.of(words.get("evidence"), ColumnKind.TEXT, 5));
        return scored.isEmpty() ? Optional.empty()
                : Optional.of(Table.unnumbered(columns, scored.stream().map(stage -> row(fact, stage)).toList()));
    }

    private Row row(RiskFact fact, Stage stage) {
        Score score = stage.of(fact.risk()).get();
        return Row.of(Cell.of(words.get("stage." + stage)), roadmap.levels().cell(scoring.rate(fact.risk(), stage)),
                Cells.of(scores(score)), Cells.of(evidence(score)));
    }

    private List<Inline> scores(Score score) {
        List<List<Inline>> scores = new ArrayList<>();
        if (score.getLikelihood() != null) {
            scores.add(words.fill("score", words.fill("likelihood"), words.formats().number(score.getLikelihood())));
        }
        score.getImpacts().stream().filter(impact -> impact.getValue() != null).forEach(impact -> scores.add(
                words.fill("score", dimension(impact), words.formats().number(impact.getValue()))));
        return words.row(scores);
    }

    private List<Inline> dimension(ImpactScore impact) {
        List<Inline> label = roadmap.texts().label(impact.getDimension());
        return label.isEmpty() ? words.fill("impact") : label;
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
