package org.plumbline.validation.rules;

import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.method.PhaseKind;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-010: an assessed risk has an inherent or a current score, and every score has likelihood and impact. While an engagement is prepared,
 * its risks may wait to be scored.
 */
public final class ScoredRisk extends CodedRule<AssessedRisk> {

    /** The rule. */
    public ScoredRisk() {
        super("IM-E-010", Severity.ERROR, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        boolean early = risk.eContainer() instanceof Engagement engagement && Phases.isBefore(engagement, PhaseKind.WORKSHOP);
        if (!early && risk.getInherent() == null && risk.getCurrent() == null) {
            sink.report(Place.of(risk), "none", context.label(risk));
        }
        Stream.of(risk.getInherent(), risk.getCurrent(), risk.getResidual(), risk.getTarget())
                .filter(Objects::nonNull).forEach(score -> check(score, risk, context, sink));
    }

    private static void check(Score score, AssessedRisk risk, RuleContext context, FindingSink sink) {
        String kind = context.stage(score);
        if (score.getLikelihood() == null) {
            sink.report(Place.of(score), "likelihood", context.label(risk), kind);
        }
        if (score.getImpacts().stream().noneMatch(impact -> impact.getValue() != null)) {
            sink.report(Place.of(score), "impact", context.label(risk), kind);
        }
    }
}
