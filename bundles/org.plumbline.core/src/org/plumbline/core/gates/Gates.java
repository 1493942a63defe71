package org.plumbline.core.gates;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.cost.Costs;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.GateCondition;
import org.plumbline.model.method.Methodology;

/** Checks the gates of a methodology against an engagement. What each condition looks for stands at its check. */
public final class Gates {

    private final Map<GateCondition, GateCheck> checks = new EnumMap<>(GateCondition.class);

    /** Gates of engagements of a project. */
    public Gates(ProjectIndex index, RiskScoring scoring, Costs costs) {
        PreparationChecks preparation = new PreparationChecks(index);
        checks.put(GateCondition.SPONSOR, preparation::sponsor);
        checks.put(GateCondition.AGENT, preparation::agent);
        checks.put(GateCondition.STAKEHOLDERS, preparation::stakeholders);
        checks.put(GateCondition.BASELINE, preparation::baseline);
        checks.put(GateCondition.RESOURCES, preparation::resources);
        WorkshopChecks workshop = new WorkshopChecks(index, scoring);
        checks.put(GateCondition.WORKSHOP, workshop::workshop);
        checks.put(GateCondition.SCORES, workshop::scores);
        checks.put(GateCondition.OWNERS, workshop::owners);
        checks.put(GateCondition.CHOICES, workshop::choices);
        PlanChecks plan = new PlanChecks(index, costs);
        checks.put(GateCondition.PLAN, plan::plan);
        checks.put(GateCondition.BUDGET, plan::budget);
        checks.put(GateCondition.APPROVAL, plan::approval);
        checks.put(GateCondition.REVIEWS, plan::reviews);
    }

    /**
     * The gates of the engagement's methodology, phase by phase; none where it names no methodology.
     *
     * @param asOf what is dated later has not happened yet; empty to believe every date
     */
    public List<GateOutcome> of(Engagement engagement, Optional<LocalDate> asOf) {
        return Resolved.one(engagement.getMethodology()).map(Methodology::getPhases).stream().flatMap(List::stream)
                .flatMap(phase -> phase.getGates().stream()
                        .map(gate -> new GateOutcome(phase, gate, state(gate.getCondition(), engagement, asOf))))
                .toList();
    }

    /** Whether a condition is met by an engagement, also where its methodology does not ask for it. */
    public GateState state(GateCondition condition, Engagement engagement, Optional<LocalDate> asOf) {
        return checks.get(condition).check(engagement, asOf);
    }
}
