package org.plumbline.validation.rules;

import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ParticipantRole;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.sector.Programme;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-E-005: a workshop has a facilitator, or its engagement a coach. */
public final class WorkshopGuided extends CodedRule<Workshop> {

    /** The rule. */
    public WorkshopGuided() {
        super("IM-E-005", Severity.WARNING, Workshop.class);
    }

    @Override
    public void check(Workshop workshop, RuleContext context, FindingSink sink) {
        boolean coached = workshop.eContainer() instanceof Engagement engagement
                && engagement.getParticipations().stream().anyMatch(participation -> participation.getRole() == ParticipantRole.COACH)
                || workshop.eContainer() instanceof Programme programme && !programme.getMandates().isEmpty();
        if (!coached && workshop.getFacilitators().isEmpty()) {
            sink.report(Place.of(workshop), "none", context.label(workshop));
        }
    }
}
