package org.plumbline.core.gates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ParticipantRole;
import org.plumbline.model.engagement.Participation;

/** What should be there before the workshop. */
final class PreparationChecks {

    private final ProjectIndex index;

    PreparationChecks(ProjectIndex index) {
        this.index = index;
    }

    /** Somebody is named as sponsor. */
    GateState sponsor(Engagement engagement, Optional<LocalDate> asOf) {
        return GateState.atLeastOne(named(engagement, ParticipantRole.SPONSOR).size());
    }

    /** Somebody is named as integrity agent. */
    GateState agent(Engagement engagement, Optional<LocalDate> asOf) {
        return GateState.atLeastOne(named(engagement, ParticipantRole.AGENT).size());
    }

    /** The organization has stakeholders. */
    GateState stakeholders(Engagement engagement, Optional<LocalDate> asOf) {
        int count = Resolved.one(engagement.getOrganization()).map(known -> index.stakeholders(known).size()).orElse(0);
        return GateState.atLeastOne(count);
    }

    /** The baseline has at least one figure. */
    GateState baseline(Engagement engagement, Optional<LocalDate> asOf) {
        long figures = engagement.getBaseline() == null ? 0
                : engagement.getBaseline().getEntries().stream().filter(entry -> entry.getValue() != null).count();
        return GateState.atLeastOne(figures);
    }

    /** Every integrity agent and change agent has working time set aside, and there is at least one. */
    GateState resources(Engagement engagement, Optional<LocalDate> asOf) {
        List<Participation> agents = engagement.getParticipations().stream()
                .filter(participation -> participation.getRole() == ParticipantRole.AGENT
                        || participation.getRole() == ParticipantRole.CHANGE_AGENT).toList();
        return GateState.all(agents, agent -> agent.getDedicated() != null);
    }

    private static List<Participation> named(Engagement engagement, ParticipantRole role) {
        return engagement.getParticipations().stream().filter(participation -> participation.getRole() == role)
                .filter(participation -> Resolved.one(participation.getParty()).isPresent()).toList();
    }
}
