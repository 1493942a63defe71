package org.plumbline.validation.rules;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.validation.RuleContext;

/** The level of each risk as things are, found once for the model. */
final class RatedLevels {

    private final RiskScoring scoring = new RiskScoring();
    private final Map<AssessedRisk, Optional<ScaleLevel>> found = new IdentityHashMap<>();

    /** The level of a risk; empty for one without a score. */
    static Optional<ScaleLevel> of(AssessedRisk risk, RuleContext context) {
        RatedLevels levels = context.derived(RatedLevels.class, all -> new RatedLevels());
        return levels.found.computeIfAbsent(risk, key -> levels.scoring.rateNow(key).levelOfRisk());
    }
}
