package org.plumbline.validation.rules;

import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.ParticipantRole;
import org.plumbline.model.engagement.Participation;
import org.plumbline.model.organization.Party;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-E-022: an integrity agent and every change agent have time set aside. */
public final class AgentsHaveTime extends CodedRule<Participation> {

    /** The rule. */
    public AgentsHaveTime() {
        super("IM-E-022", Severity.WARNING, Participation.class);
    }

    @Override
    public void check(Participation participation, RuleContext context, FindingSink sink) {
        boolean agent = participation.getRole() == ParticipantRole.AGENT || participation.getRole() == ParticipantRole.CHANGE_AGENT;
        boolean time = participation.getDedicated() != null
                && (participation.getDedicated().getValue() == null || participation.getDedicated().getValue().signum() > 0);
        Optional<Party> party = Resolved.one(participation.getParty());
        if (agent && !time && party.isPresent()) {
            sink.report(Place.of(participation, EngagementPackage.Literals.PARTICIPATION__PARTY), "none", context.label(party.get()),
                    Ids.of(party.get()));
        }
    }
}
