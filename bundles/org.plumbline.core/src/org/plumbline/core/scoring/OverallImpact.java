package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.ImpactScore;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.method.ImpactDimension;
import org.plumbline.model.method.ImpactRule;
import org.plumbline.model.method.Methodology;

/**
 * Makes one impact of the impacts in several dimensions. Under the rule <em>highest</em> (the default) it is the worst
 * of them; under <em>average</em> it is Σ wᵢ·xᵢ / Σ wᵢ, where the weight w of a dimension is 1 unless the methodology
 * says otherwise, with six decimals, rounded half up. An impact without a dimension is the harm as a whole and weighs
 * 1.
 *
 * <p>Source: common practice in risk matrices (IEC 31010:2019, consequence/likelihood matrix), which leaves the
 * choice between the two to the organization.
 */
public final class OverallImpact {

    private static final int DECIMALS = 6;

    private final ScoreLevels levels;

    /** Looks up directions of scales in the given levels. */
    public OverallImpact(ScoreLevels levels) {
        this.levels = levels;
    }

    /** The impact as a whole; empty where none is scored or the weights add up to nothing. */
    public Optional<BigDecimal> of(Score score, Methodology methodology) {
        List<ImpactScore> scored = score.getImpacts().stream().filter(impact -> impact.getValue() != null).toList();
        return methodology.getImpactRule() == ImpactRule.AVERAGE ? average(scored) : worst(scored, methodology);
    }

    private Optional<BigDecimal> worst(List<ImpactScore> scored, Methodology methodology) {
        Comparator<BigDecimal> order = levels.highIsBetter(methodology.getImpact())
                ? Comparator.reverseOrder()
                : Comparator.naturalOrder();
        return scored.stream().map(ImpactScore::getValue).max(order);
    }

    private static Optional<BigDecimal> average(List<ImpactScore> scored) {
        BigDecimal weights = scored.stream().map(OverallImpact::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal sum = scored.stream().map(impact -> weight(impact).multiply(impact.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(weights, DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal weight(ImpactScore impact) {
        return Resolved.one(impact.getDimension()).filter(ImpactDimension::isSetWeight)
                .map(ImpactDimension::getWeight).orElse(BigDecimal.ONE);
    }
}
