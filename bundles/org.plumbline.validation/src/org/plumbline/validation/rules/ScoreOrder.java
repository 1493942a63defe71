package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.ImpactScore;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleDirection;

/**
 * Compares scores by what they consist of, where their levels do not tell.
 *
 * @param method whose scales say which end is bad; without one, high is worse
 */
record ScoreOrder(Optional<Methodology> method) {
    /** Whether a score is worse than another one in one figure that both have, and better in none. */
    boolean isWorse(Score score, Score other) {
        List<Integer> orders = new ArrayList<>();
        compare(score.getLikelihood(), other.getLikelihood(), method.map(Methodology::getLikelihood)).ifPresent(orders::add);
        compare(score.getDetectability(), other.getDetectability(), method.map(Methodology::getDetectability)).ifPresent(orders::add);
        for (ImpactScore impact : score.getImpacts()) {
            other.getImpacts().stream().filter(same -> same.getDimension() == impact.getDimension()).findFirst()
                    .flatMap(same -> compare(impact.getValue(), same.getValue(), method.map(Methodology::getImpact))).ifPresent(orders::add);
        }
        return orders.stream().anyMatch(order -> order > 0) && orders.stream().noneMatch(order -> order < 0);
    }

    private static Optional<Integer> compare(BigDecimal value, BigDecimal other, Optional<Scale> on) {
        if (value == null || other == null) {
            return Optional.empty();
        }
        int order = value.compareTo(other);
        boolean better = on.flatMap(Resolved::one)
                .filter(scale -> scale.isSetDirection() && scale.getDirection() == ScaleDirection.BETTER).isPresent();
        return Optional.of(better ? -order : order);
    }
}
