package org.plumbline.dsl.ide.fix.rule;

import org.plumbline.core.edit.EditedModel;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementFactory;
import org.plumbline.model.engagement.ParticipantRole;
import org.plumbline.model.engagement.Participation;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Person;
import org.plumbline.model.organization.Role;

/** Offers the persons and roles of the project as integrity agents. */
public final class ChooseAgent extends Choosing<Engagement, Party> {

    /** The fix. */
    public ChooseAgent() {
        super("IM-E-006", "Make an integrity agent of", Engagement.class, Party.class);
    }

    @Override
    boolean fits(Party chosen, Engagement element) {
        return chosen instanceof Person || chosen instanceof Role;
    }

    @Override
    void choose(Engagement element, Party chosen, EditedModel model) {
        Participation participation = EngagementFactory.eINSTANCE.createParticipation();
        participation.setRole(ParticipantRole.AGENT);
        participation.setParty(chosen);
        element.getParticipations().add(participation);
    }
}
