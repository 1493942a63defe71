package org.plumbline.validation.rules;

import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-019: where those who voted for a risk are three points or more apart, a note says what was talked about: in the risk, or in
 * the workshop.
 */
public final class SpreadDiscussed extends CodedRule<AssessedRisk> {

    private static final long WIDE = 3;

    /** The rule. */
    public SpreadDiscussed() {
        super("IM-E-019", Severity.WARNING, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        if (!(risk.eContainer() instanceof Engagement engagement) || Written.anySays(risk.getNotes()) || Written.says(risk.getReason())) {
            return;
        }
        boolean discussed = engagement.getWorkshops().stream().filter(workshop -> !workshop.getBallots().isEmpty())
                .anyMatch(workshop -> Written.anySays(workshop.getNotes()));
        if (!discussed) {
            Tallies.of(engagement, context).risks().stream().filter(votes -> votes.risk() == risk && votes.spread() >= WIDE).findFirst()
                    .ifPresent(votes -> sink.report(Place.of(risk), "wide", context.label(risk), Long.toString(votes.spread())));
        }
    }
}
