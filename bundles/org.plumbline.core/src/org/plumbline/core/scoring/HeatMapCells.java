package org.plumbline.core.scoring;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;

/** Sorts the risks of an engagement into the cells of its methodology. */
public final class HeatMapCells {

    private final RiskScoring scoring;
    private final LevelRule rule = new LevelRule(new ScoreLevels());

    /** Cells after the given scoring. */
    public HeatMapCells(RiskScoring scoring) {
        this.scoring = scoring;
    }

    /** The heat map for a moment; without rows where the engagement names no methodology. */
    public HeatMap of(Engagement engagement, Stage stage) {
        Optional<Methodology> methodology = Resolved.one(engagement.getMethodology());
        List<ScaleLevel> likelihoods = levels(methodology.map(Methodology::getLikelihood));
        List<ScaleLevel> impacts = levels(methodology.map(Methodology::getImpact));
        List<Placed> placed = engagement.getRisks().stream()
                .map(risk -> new Placed(risk, scoring.rate(risk, stage).cellOfMatrix())).toList();
        List<List<HeatMap.Cell>> rows = likelihoods.stream()
                .map(likelihood -> impacts.stream()
                        .map(impact -> cell(methodology.get(), new Rating.Cell(likelihood, impact), placed)).toList())
                .toList();
        return new HeatMap(likelihoods, impacts, rows,
                placed.stream().filter(risk -> risk.cell().isEmpty()).map(Placed::risk).toList());
    }

    private HeatMap.Cell cell(Methodology methodology, Rating.Cell at, List<Placed> placed) {
        return new HeatMap.Cell(at.likelihood(), at.impact(),
                rule.level(methodology, at, at.impact().getValue(), Optional.empty()).levelOfRisk(),
                placed.stream().filter(risk -> risk.cell().equals(Optional.of(at))).map(Placed::risk).toList());
    }

    private static List<ScaleLevel> levels(Optional<Scale> scale) {
        return scale.flatMap(Resolved::one).stream().flatMap(known -> known.getLevels().stream())
                .filter(level -> level.getValue() != null).toList();
    }

    /** A risk and the cell that it falls into, if any. */
    private record Placed(AssessedRisk risk, Optional<Rating.Cell> cell) {
    }
}
