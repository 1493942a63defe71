package org.plumbline.design;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.Initiative;
import org.plumbline.model.plan.PlanFactory;
import org.plumbline.model.plan.Workstream;

/** What the tools of the roadmap do. Whatever does not fit is left as it was. */
public class RoadmapTools {

    /** Adds a workstream to a plan or a framework. */
    public EObject addLane(EObject root) {
        Workstream lane = PlanFactory.eINSTANCE.createWorkstream();
        lane.setId(new IdServices().freshId(root, "WORKSTREAM-"));
        lane.setName(new WrittenText().of("New workstream"));
        switch (root) {
            case ActionPlan plan -> plan.getWorkstreams().add(lane);
            case GovernanceFramework framework -> framework.getWorkstreams().add(lane);
            default -> {
            }
        }
        return root;
    }

    /** Removes a workstream; its actions stay in the plan, its initiatives in the framework. */
    public EObject dissolveLane(EObject lane) {
        if (lane instanceof Workstream workstream && lane.eContainer() instanceof ActionPlan plan) {
            plan.getActions().addAll(List.copyOf(workstream.getActions()));
        }
        return new RemovalServices().discard(lane);
    }

    /** Moves an action or an initiative into a workstream. */
    public EObject intoLane(EObject work, EObject lane) {
        if (lane instanceof Workstream workstream) {
            switch (work) {
                case Action action -> workstream.getActions().add(action);
                case Initiative initiative -> {
                    initiative.setWorkstream(workstream);
                    Stated.field(initiative, "workstream");
                }
                default -> {
                }
            }
        }
        return work;
    }

    /** Whether a piece of work may wait for another: it is another, and it does not wait for it already. */
    public boolean mayWaitFor(EObject later, EObject earlier) {
        return later != earlier && later instanceof Action action
                && action.getDependencies().stream().noneMatch(each -> each.getOn() == earlier);
    }

    /** The file for another initiative of a workstream: that of the last one, else the workstream's own. */
    public EObject fileOfInitiatives(EObject lane) {
        List<Initiative> known = lane instanceof Workstream workstream
                ? new RoadmapServices().initiativesOfLane(workstream)
                : List.of();
        return OpenModel.fileOfLast(known, lane);
    }

    /** What the roadmap that an action or initiative is in was made for: the engagement of a plan, or a framework. */
    public EObject purposeOf(EObject work) {
        EObject lane = work instanceof Initiative initiative ? Resolved.one(initiative.getWorkstream()).orElse(null) : work;
        for (EObject at = lane; at != null; at = at.eContainer()) {
            if (new RoadmapServices().hasLanes(at)) {
                return at instanceof ActionPlan plan ? Resolved.one(plan.getEngagement()).map(EObject.class::cast).orElse(plan) : at;
            }
        }
        return work;
    }
}
