package org.plumbline.validation.rules;

import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ParticipantRole;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-E-006: implementation does not begin without an integrity agent. */
public final class AgentAppointed extends CodedRule<Engagement> {

    /** The rule. */
    public AgentAppointed() {
        super("IM-E-006", Severity.ERROR, Engagement.class);
    }

    @Override
    public void check(Engagement engagement, RuleContext context, FindingSink sink) {
        boolean agent = engagement.getParticipations().stream().anyMatch(participation -> participation.getRole() == ParticipantRole.AGENT);
        if (!agent && Phases.hasBegun(engagement, context)) {
            sink.report(Place.of(engagement), "none", context.label(engagement));
        }
    }
}
