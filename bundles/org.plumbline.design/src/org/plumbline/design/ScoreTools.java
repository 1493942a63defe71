package org.plumbline.design;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.scoring.ScoreLevels;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementFactory;
import org.plumbline.model.engagement.ImpactScore;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.method.ImpactRule;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.ScaleLevel;

/** Writes the scores of a risk that was dragged into a cell of the heat map. */
public class ScoreTools {

    /**
     * Scores a risk so that it lies in a cell: its current score where it has one, else the inherent one. Where the worst impact
     * counts, higher ones come down to it, and if none is as high, the highest one goes up; where the average counts, all become equal.
     */
    public EObject scoreInto(EObject risk, EObject row, Integer column) {
        if (risk instanceof AssessedRisk assessed && row instanceof ScaleLevel likelihood && risk.eContainer() instanceof Engagement engagement) {
            HeatMapServices.methodology(engagement).ifPresent(method -> column(method, column)
                    .ifPresent(impact -> write(score(assessed), likelihood.getValue(), impact, method)));
        }
        return risk;
    }

    private static Optional<BigDecimal> column(Methodology methodology, int column) {
        List<ScaleLevel> impacts = HeatMapServices.levels(methodology.getImpact());
        return column <= impacts.size() ? Optional.of(impacts.get(column - 1).getValue()) : Optional.empty();
    }

    private static Score score(AssessedRisk risk) {
        if (risk.getCurrent() != null) {
            return risk.getCurrent();
        }
        if (risk.getInherent() == null) {
            risk.setInherent(EngagementFactory.eINSTANCE.createScore());
        }
        return risk.getInherent();
    }

    private static void write(Score score, BigDecimal likelihood, BigDecimal impact, Methodology methodology) {
        if (score.getLikelihood() == null || score.getLikelihood().compareTo(likelihood) != 0) {
            score.setLikelihood(likelihood);
        }
        if (score.getImpacts().isEmpty()) {
            score.getImpacts().add(EngagementFactory.eINSTANCE.createImpactScore());
        }
        Comparator<BigDecimal> byValue = Comparator.naturalOrder();
        boolean highIsBetter = new ScoreLevels().highIsBetter(methodology.getImpact());
        Comparator<BigDecimal> byHarm = Comparator.nullsFirst(highIsBetter ? byValue.reversed() : byValue);
        boolean average = methodology.getImpactRule() == ImpactRule.AVERAGE;
        ImpactScore worst = score.getImpacts().stream().max(Comparator.comparing(ImpactScore::getValue, byHarm)).orElseThrow();
        score.getImpacts().stream()
                .filter(given -> average || given == worst || byHarm.compare(given.getValue(), impact) > 0)
                .filter(given -> given.getValue() == null || given.getValue().compareTo(impact) != 0)
                .forEach(given -> given.setValue(impact));
    }
}
