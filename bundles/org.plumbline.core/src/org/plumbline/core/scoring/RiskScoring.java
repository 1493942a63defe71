package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.Rating.Cell;
import org.plumbline.core.scoring.Rating.Missing;
import org.plumbline.core.scoring.Rating.Unrated;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ImpactScore;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.sector.Programme;

/**
 * The level of a risk, after the methodology of its engagement or programme: likelihood and impacts are values of the methodology's
 * scales, {@link OverallImpact} makes one impact of several, {@link LevelRule} finds the level.
 */
public final class RiskScoring {

    private final ScoreLevels levels;
    private final OverallImpact overallImpact;
    private final LevelRule rule;

    /** Scoring with the usual parts. */
    public RiskScoring() {
        this(new ScoreLevels());
    }

    /** Scoring that looks up levels in the given ones. */
    public RiskScoring(ScoreLevels levels) {
        this.levels = levels;
        this.overallImpact = new OverallImpact(levels);
        this.rule = new LevelRule(levels);
    }

    /** The methodology that a risk is scored by: that of its engagement or programme. */
    public Optional<Methodology> methodology(AssessedRisk risk) {
        return switch (risk.eContainer()) {
            case Engagement engagement -> Resolved.one(engagement.getMethodology());
            case Programme programme -> Resolved.one(programme.getMethodology());
            case null, default -> Optional.empty();
        };
    }

    /** The rating of a risk for a moment, after the methodology of its engagement or programme. */
    public Rating rate(AssessedRisk risk, Stage stage) {
        Optional<Score> score = stage.of(risk);
        Optional<Methodology> methodology = methodology(risk);
        if (methodology.isEmpty()) {
            return new Unrated(Missing.METHODOLOGY, Optional.empty());
        }
        return score.map(given -> rate(given, methodology.get())).orElse(new Unrated(Missing.SCORE, Optional.empty()));
    }

    /** The rating as things are: the current one, or the inherent one where the risk has no current score. */
    public Rating rateNow(AssessedRisk risk) {
        return rate(risk, risk.getCurrent() == null ? Stage.INHERENT : Stage.CURRENT);
    }

    /** The rating of a score after a methodology. */
    public Rating rate(Score score, Methodology methodology) {
        Optional<Missing> missing = missing(score, methodology);
        if (missing.isPresent()) {
            return new Unrated(missing.get(), Optional.empty());
        }
        Optional<BigDecimal> impact = overallImpact.of(score, methodology);
        Optional<Cell> cell = impact.flatMap(value -> cell(score, value, methodology));
        return cell.map(at -> rule.level(methodology, at, impact.get(), Optional.ofNullable(score.getDetectability())))
                .orElse(new Unrated(Missing.WEIGHTS, Optional.empty()));
    }

    private Optional<Missing> missing(Score score, Methodology methodology) {
        if (score.getLikelihood() == null) {
            return Optional.of(Missing.LIKELIHOOD);
        }
        if (score.getImpacts().stream().allMatch(impact -> impact.getValue() == null)) {
            return Optional.of(Missing.IMPACT);
        }
        if (levels.at(methodology.getLikelihood(), score.getLikelihood()).isEmpty()) {
            return Optional.of(Missing.LIKELIHOOD_ON_SCALE);
        }
        return score.getImpacts().stream().map(ImpactScore::getValue)
                .allMatch(value -> value == null || levels.at(methodology.getImpact(), value).isPresent())
                        ? Optional.empty()
                        : Optional.of(Missing.IMPACT_ON_SCALE);
    }

    private Optional<Cell> cell(Score score, BigDecimal impact, Methodology methodology) {
        Optional<ScaleLevel> row = levels.at(methodology.getLikelihood(), score.getLikelihood());
        Optional<ScaleLevel> column = levels.nearest(methodology.getImpact(), impact);
        return row.flatMap(likelihood -> column.map(nearest -> new Cell(likelihood, nearest)));
    }
}
