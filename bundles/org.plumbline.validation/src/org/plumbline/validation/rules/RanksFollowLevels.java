package org.plumbline.validation.rules;

import java.util.Comparator;
import java.util.Optional;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-E-012: a risk is not ranked before one of a worse level, unless one of the two gives a reason in words. */
public final class RanksFollowLevels extends CodedRule<AssessedRisk> {

    /** The rule. */
    public RanksFollowLevels() {
        super("IM-E-012", Severity.WARNING, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        if (!risk.isSetRank() || Written.says(risk.getReason())) {
            return;
        }
        Optional<ScaleLevel> own = RatedLevels.of(risk, context);
        own.flatMap(level -> Joint.risks(risk.eContainer()).stream()
                .filter(other -> other.isSetRank() && other.getRank() > risk.getRank() && !Written.says(other.getReason()))
                .filter(other -> RatedLevels.of(other, context).flatMap(worse -> Levels.compare(worse, level))
                        .filter(order -> order > 0).isPresent())
                .min(Comparator.comparingInt(AssessedRisk::getRank)))
                .ifPresent(other -> sink.report(Place.of(risk, EngagementPackage.Literals.ASSESSED_RISK__RANK), "before",
                        context.label(risk), Integer.toString(risk.getRank()), Ids.of(own.get()), context.label(other),
                        Integer.toString(other.getRank()), Ids.of(RatedLevels.of(other, context).orElseThrow())));
    }
}
