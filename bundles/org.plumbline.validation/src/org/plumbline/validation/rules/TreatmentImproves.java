package org.plumbline.validation.rules;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.Stage;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Score;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-011: a score after treatment is no worse than the one without any control, neither as a level nor, within one level, in all that
 * it consists of. Where nobody scored the risk without controls, the one as things are counts.
 */
public final class TreatmentImproves extends CodedRule<AssessedRisk> {

    private final RiskScoring scoring = new RiskScoring();

    /** The rule. */
    public TreatmentImproves() {
        super("IM-E-011", Severity.WARNING, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        Stage reference = risk.getInherent() == null ? Stage.CURRENT : Stage.INHERENT;
        Optional<Score> before = reference.of(risk);
        if (before.isEmpty()) {
            return;
        }
        for (Stage stage : List.of(Stage.RESIDUAL, Stage.TARGET)) {
            stage.of(risk).filter(score -> isWorse(risk, score, stage, before.get(), reference)).ifPresent(score ->
                    sink.report(Place.of(score), "worse", context.label(risk), context.stage(score), context.stage(before.get())));
        }
    }

    private boolean isWorse(AssessedRisk risk, Score after, Stage stage, Score before, Stage reference) {
        Optional<Integer> levels = scoring.rate(risk, stage).levelOfRisk()
                .flatMap(level -> scoring.rate(risk, reference).levelOfRisk().flatMap(other -> Levels.compare(level, other)));
        return levels.filter(order -> order != 0).map(order -> order > 0)
                .orElseGet(() -> new ScoreOrder(Joint.methodology(risk.eContainer())).isWorse(after, before));
    }
}
