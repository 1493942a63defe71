package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.Stage;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.method.ScaleDirection;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-011: a score after treatment is no worse than the one without any control, neither as a level nor in all that it consists of.
 */
public final class TreatmentImproves extends CodedRule<AssessedRisk> {

    private final RiskScoring scoring = new RiskScoring();

    /** The rule. */
    public TreatmentImproves() {
        super("IM-E-011", Severity.WARNING, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        for (Stage stage : List.of(Stage.RESIDUAL, Stage.TARGET)) {
            stage.of(risk).filter(score -> risk.getInherent() != null && isWorse(risk, stage)).ifPresent(score ->
                    sink.report(Place.of(score), "worse", context.label(risk), context.stage(score), context.stage(risk.getInherent())));
        }
    }

    private boolean isWorse(AssessedRisk risk, Stage stage) {
        Optional<ScaleLevel> after = scoring.rate(risk, stage).levelOfRisk();
        Optional<ScaleLevel> before = scoring.rate(risk, Stage.INHERENT).levelOfRisk();
        if (after.isPresent() && before.isPresent()) {
            return Levels.compare(after.get(), before.get()).filter(order -> order > 0).isPresent();
        }
        Score later = stage.of(risk).orElseThrow();
        BigDecimal likelihood = later.getLikelihood();
        return likelihood != null && risk.getInherent().getLikelihood() != null && !highIsBetter(risk)
                && likelihood.compareTo(risk.getInherent().getLikelihood()) > 0 && later.getImpacts().isEmpty();
    }

    private boolean highIsBetter(AssessedRisk risk) {
        return scoring.methodology(risk).flatMap(method -> Resolved.one(method.getLikelihood()))
                .filter(scale -> scale.isSetDirection() && scale.getDirection() == ScaleDirection.BETTER).isPresent();
    }
}
