package org.plumbline.core.gates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.engagement.Treatment;
import org.plumbline.model.engagement.Workshop;

/** What the workshop should leave behind. */
final class WorkshopChecks {

    private final ProjectIndex index;
    private final RiskScoring scoring;

    WorkshopChecks(ProjectIndex index, RiskScoring scoring) {
        this.index = index;
        this.scoring = scoring;
    }

    /** A workshop was held. */
    GateState workshop(Engagement engagement, Optional<LocalDate> asOf) {
        long held = engagement.getWorkshops().stream().filter(workshop -> held(workshop, asOf)).count();
        return GateState.atLeastOne(held);
    }

    /** Every assessed risk has a level, and there is at least one. */
    GateState scores(Engagement engagement, Optional<LocalDate> asOf) {
        return GateState.all(engagement.getRisks(), risk -> scoring.rateNow(risk).levelOfRisk().isPresent());
    }

    /** Every assessed risk has an owner, and there is at least one. */
    GateState owners(Engagement engagement, Optional<LocalDate> asOf) {
        return GateState.all(engagement.getRisks(), risk -> Resolved.one(risk.getOwner()).isPresent());
    }

    /**
     * Every risk that is to be mitigated has a chosen tool or, as a risk of the organization's own may, an action without
     * one; where none is to be mitigated, at least one tool is chosen.
     */
    GateState choices(Engagement engagement, Optional<LocalDate> asOf) {
        List<ToolSelection> chosen = engagement.getSelections().stream()
                .filter(selection -> selection.getChoice() == Choice.SELECTED).toList();
        List<AssessedRisk> mitigated = engagement.getRisks().stream()
                .filter(risk -> risk.isSetTreatment() && risk.getTreatment() == Treatment.MITIGATE).toList();
        if (mitigated.isEmpty()) {
            return GateState.atLeastOne(chosen.size());
        }
        return GateState.all(mitigated,
                risk -> chosen.stream().anyMatch(selection -> selection.getRisks().contains(risk))
                        || !index.actionsReducing(risk).isEmpty());
    }

    private static boolean held(Workshop workshop, Optional<LocalDate> asOf) {
        return workshop.getFrom() != null
                && asOf.map(date -> !workshop.getFrom().first().isAfter(date)).orElse(true);
    }
}
