package org.plumbline.design;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.core.Duration;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Dependency;
import org.plumbline.model.plan.DependencyKind;
import org.plumbline.model.plan.Initiative;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.Workstream;

/** The lanes of a plan or a framework: workstreams with their actions, milestones and initiatives. */
public class RoadmapServices {

    private final LabelServices labels;
    private final WrittenText texts;
    private final DesignWords words;
    private final Lookup lookup;

    /** Speaks as the files do. */
    public RoadmapServices() {
        this(Presentation.AS_WRITTEN, Lookup.ANEW);
    }

    /**
     * Speaks as a host wants it.
     *
     * @param memory that lasts while the host makes one view
     */
    public RoadmapServices(Presentation presentation, Map<Object, Object> memory) {
        this(presentation, Lookup.in(memory));
    }

    private RoadmapServices(Presentation presentation, Lookup lookup) {
        this.lookup = lookup;
        labels = new LabelServices(presentation);
        texts = new WrittenText(presentation);
        words = new DesignWords(presentation.language());
    }

    /** Whether something has workstreams: a plan or a framework. */
    public boolean hasLanes(EObject root) {
        return root instanceof ActionPlan || root instanceof GovernanceFramework;
    }

    /** The workstreams of a plan or a framework in their order; those without one come last, as they are written. */
    public List<Workstream> lanes(EObject root) {
        return workstreams(root).stream()
                .sorted(Comparator.comparing(lane -> lane.isSetOrder() ? lane.getOrder() : Integer.MAX_VALUE)).toList();
    }

    /** The actions of a workstream. */
    public List<Action> actionsOfLane(Workstream lane) {
        return lane.getActions().stream().filter(action -> !(action instanceof Milestone)).toList();
    }

    /** The milestones of a workstream. */
    public List<Milestone> milestonesOfLane(Workstream lane) {
        return lane.getActions().stream().filter(Milestone.class::isInstance).map(Milestone.class::cast).toList();
    }

    /** The initiatives that name a workstream as theirs. */
    public List<Initiative> initiativesOfLane(Workstream lane) {
        OpenModel open = lookup.around(lane);
        return lookup.naming(lane, "initiatives by workstream", open, () -> open.elements(Initiative.class).stream(), Initiative::getWorkstream);
    }

    /** The actions of a plan that stand in no workstream. */
    public List<Action> actionsOutsideLanes(EObject root) {
        return outside(root).filter(action -> !(action instanceof Milestone)).toList();
    }

    /** The milestones of a plan that stand in no workstream. */
    public List<Milestone> milestonesOutsideLanes(EObject root) {
        return outside(root).filter(Milestone.class::isInstance).map(Milestone.class::cast).toList();
    }

    /** What actions wait for. */
    public List<Dependency> dependenciesOfRoadmap(EObject root) {
        return Stream.concat(workstreams(root).stream().flatMap(lane -> lane.getActions().stream()), outside(root))
                .flatMap(action -> action.getDependencies().stream()).filter(each -> Resolved.one(each.getOn()).isPresent()).toList();
    }

    /** How an action waits for another, with the time between; empty for one that simply follows. */
    public String dependencyLabel(Dependency dependency) {
        String kind = dependency.getKind() == DependencyKind.FINISH_TO_START ? "" : words.of(dependency.getKind());
        String lag = lag(dependency.getLag());
        return kind.isEmpty() || lag.isEmpty() ? kind + lag : kind + words.of(", ") + lag;
    }

    /** A piece of work with its dates, and with its status where that is not as planned. */
    public String workLabel(EObject work) {
        String status = status(work).filter(each -> each == ActionStatus.SLOWED || each == ActionStatus.ON_HOLD || each == ActionStatus.CANCELLED)
                .map(each -> " (" + words.of(each) + ")").findFirst().orElse("");
        return (work instanceof Action action ? labels.idAndLabel(action) : labels.label(work)) + status;
    }

    /** What a pointer that rests on a piece of work shows: dates, status and its reason. */
    public String workExplained(EObject work) {
        Stream<String> dates = work instanceof Action action
                ? Stream.of(action.getFrom(), action.getTo()).filter(date -> date != null).map(Object::toString)
                : Stream.empty();
        return Stream.of(Stream.of(labels.explained(work)), dates, status(work).map(words::of), Stream.of(reason(work)))
                .flatMap(part -> part).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Whether a piece of work has a status: {@code SLOWED}, {@code ON_HOLD}, {@code DONE}, {@code CANCELLED} … */
    public boolean isWork(EObject work, String status) {
        return status(work).anyMatch(each -> each == ActionStatus.valueOf(status));
    }

    /** Whether a piece of work is slowed or paused. */
    public boolean isHeldUp(EObject work) {
        return isWork(work, "SLOWED") || isWork(work, "ON_HOLD");
    }

    private String lag(Duration lag) {
        if (lag == null) {
            return "";
        }
        String unit = lag.getUnit().getLiteral();
        boolean one = BigDecimal.ONE.compareTo(lag.getValue()) == 0;
        return words.of("plus") + " " + lag.getValue().toPlainString() + " " + words.of(one ? unit.substring(0, unit.length() - 1) : unit);
    }

    private String reason(EObject work) {
        return switch (work) {
            case Action action -> texts.read(action, action.getStatusReason());
            case Initiative initiative when initiative.getStatus() != null ->
                texts.read(initiative, initiative.getStatus().getReason());
            default -> "";
        };
    }

    private static Stream<ActionStatus> status(EObject work) {
        return switch (work) {
            case Action action when action.isSetStatus() -> Stream.of(action.getStatus());
            case Initiative initiative when initiative.getStatus() != null -> Stream.of(initiative.getStatus().getStatus());
            default -> Stream.empty();
        };
    }

    private static List<Workstream> workstreams(EObject root) {
        return switch (root) {
            case ActionPlan plan -> plan.getWorkstreams();
            case GovernanceFramework framework -> framework.getWorkstreams();
            default -> List.of();
        };
    }

    private static Stream<Action> outside(EObject root) {
        return root instanceof ActionPlan plan ? plan.getActions().stream() : Stream.empty();
    }
}
