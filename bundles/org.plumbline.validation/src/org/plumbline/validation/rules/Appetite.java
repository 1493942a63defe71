package org.plumbline.validation.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.organization.RiskAppetite;

/**
 * A level of a risk as things are that is worse than its organization accepts.
 *
 * @param level of the risk; where the organization accepts less of some kinds of harm, the one by these alone
 * @param accepted the worst one that the organization accepts
 */
record Appetite(ScaleLevel level, ScaleLevel accepted) {

    /** What exceeds the appetite of the organization; empty where nothing does, or where nobody says what is accepted. */
    static Optional<Appetite> exceededBy(AssessedRisk risk) {
        if (!(risk.eContainer() instanceof Engagement engagement)) {
            return Optional.empty();
        }
        Score score = risk.getCurrent() == null ? risk.getInherent() : risk.getCurrent();
        Optional<Methodology> methodology = Resolved.one(engagement.getMethodology());
        List<RiskAppetite> appetites = Resolved.one(engagement.getOrganization()).map(known -> List.copyOf(known.getAppetites()))
                .orElse(List.of());
        if (score == null || methodology.isEmpty()) {
            return Optional.empty();
        }
        return appetites.stream().flatMap(appetite -> exceeded(score, appetite, methodology.get()).stream()).findFirst();
    }

    private static Optional<Appetite> exceeded(Score score, RiskAppetite appetite, Methodology methodology) {
        return Resolved.one(appetite.getLevel()).flatMap(limit -> new RiskScoring().rate(restricted(score, appetite), methodology)
                .levelOfRisk().filter(level -> Levels.compare(level, limit).filter(order -> order > 0).isPresent())
                .map(level -> new Appetite(level, limit)));
    }

    /** The score with those kinds of harm alone that the appetite speaks of. */
    private static Score restricted(Score score, RiskAppetite appetite) {
        if (appetite.getDimensions().isEmpty()) {
            return score;
        }
        Score part = EcoreUtil.copy(score);
        part.getImpacts().removeIf(impact -> !appetite.getDimensions().contains(impact.getDimension()));
        return part;
    }
}
