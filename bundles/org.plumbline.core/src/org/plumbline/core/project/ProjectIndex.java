package org.plumbline.core.project;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.Initiative;
import org.plumbline.model.plan.Workstream;
import org.plumbline.model.results.MaturityAssessment;
import org.plumbline.model.results.ResultsFramework;

/**
 * What belongs together in a project. Parts name their whole in the text ({@code risk … in WATER.OPS},
 * {@code plan of …}), so the way from the whole to its parts is a query; this is its one home.
 *
 * <p>Parts are found wherever they stand: in the project, or in another that it builds upon. What is not asked for by its
 * whole, such as {@link #all}, is the project's own.
 *
 * <p>An index shows the files as they were when each answer was first asked for: after a change, make a new one.
 * Everything comes in the order of the files, then of their elements; parts of one element come list by list as the
 * metamodel has them, and in each list in the order of the text. Lists are immutable. Not for several threads.
 */
public final class ProjectIndex {

    private final ProjectContents contents;
    private final Map<PlumbFile, Optional<Toolbox>> declared = new IdentityHashMap<>();
    private final Parts<RiskCard> risks;
    private final Parts<ToolCard> tools;
    private final Parts<Mitigation> mitigations;
    private final Parts<ActionPlan> plans;
    private final Parts<Engagement> engagements;
    private final Parts<Stakeholder> stakeholders;
    private final Parts<GovernanceFramework> frameworks;
    private final Parts<ResultsFramework> results;
    private final Parts<MaturityAssessment> assessments;
    private final Parts<Initiative> initiatives;
    private final Parts<Action> reducing;

    /** An index over files in the order that answers shall have. */
    public ProjectIndex(List<PlumbFile> files) {
        this(files, List.of());
    }

    /**
     * An index over a project that builds upon others.
     *
     * @param dependencies files of the other projects; their elements can be referred to, and are not to be changed
     */
    public ProjectIndex(List<PlumbFile> files, List<PlumbFile> dependencies) {
        this(new OpenContents(files, dependencies));
    }

    /** An index over files that are opened as far as an answer needs them. */
    public ProjectIndex(DescribedFiles files) {
        this(new DescribedContents(files));
    }

    private ProjectIndex(ProjectContents contents) {
        this.contents = contents;
        risks = parts(RiskCard.class, card -> toolbox(card).orElse(null), true);
        tools = parts(ToolCard.class, card -> toolbox(card).orElse(null), true);
        mitigations = parts(Mitigation.class, Mitigation::getRisk, false);
        plans = parts(ActionPlan.class, ActionPlan::getEngagement, true);
        engagements = parts(Engagement.class, Engagement::getOrganization, false);
        stakeholders = parts(Stakeholder.class, Stakeholder::getOf, true);
        frameworks = parts(GovernanceFramework.class, GovernanceFramework::getOf, false);
        results = parts(ResultsFramework.class, ResultsFramework::getOf, false);
        assessments = parts(MaturityAssessment.class, MaturityAssessment::getOf, false);
        initiatives = contents.parts(Initiative.class, Wholes::ofInitiative, false);
        reducing = contents.parts(Action.class, action -> Resolved.all(action.getReduces()), false);
    }

    /** The element of a type and a full name; the project's own where several bear it. */
    public <T extends EObject> Optional<T> find(Class<T> type, String name) {
        return contents.named(type, name).stream().reduce((first, later) -> isOwn(first) ? first : later);
    }

    /** The files of the project. */
    public List<PlumbFile> files() {
        return contents.files();
    }

    /** Whether an element is the project's own: one of another project, or of none, is not to be changed here. */
    public boolean isOwn(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof PlumbFile file && contents.owns(file);
    }

    /** Every element of a type of what the project builds upon, then every one of its own, at whatever depth. */
    public <T extends EObject> List<T> allVisible(Class<T> type) {
        return contents.allVisible(type);
    }

    /** Every element of a type in the project itself, at whatever depth. */
    public <T extends EObject> List<T> all(Class<T> type) {
        return contents.all(type);
    }

    /** The risk cards of a toolbox, whichever files they stand in. */
    public List<RiskCard> risks(Toolbox toolbox) {
        return risks.of(toolbox);
    }

    /** The tool cards of a toolbox, whichever files they stand in. */
    public List<ToolCard> tools(Toolbox toolbox) {
        return tools.of(toolbox);
    }

    /** The areas of a toolbox, each followed by its parts. */
    public List<FunctionalArea> areas(Toolbox toolbox) {
        return toolbox.getAreas().stream().flatMap(ProjectIndex::withParts).toList();
    }

    /**
     * The toolbox of a risk card: that of its area, or where the area is not known, the one declared in the same file.
     */
    public Optional<Toolbox> toolbox(RiskCard card) {
        return Wholes.toolbox(card, card.getArea(), this::declared);
    }

    /**
     * The toolbox of a tool card: that of its area, or where the area is not known, the one declared in the same file.
     */
    public Optional<Toolbox> toolbox(ToolCard card) {
        return Wholes.toolbox(card, card.getArea(), this::declared);
    }

    /** The tools that say they mitigate a risk, each with what it says about it. */
    public List<MitigatingTool> toolsMitigating(RiskCard risk) {
        return mitigations.of(risk).stream()
                .filter(mitigation -> mitigation.eContainer() instanceof ToolCard)
                .map(mitigation -> new MitigatingTool((ToolCard) mitigation.eContainer(), mitigation)).toList();
    }

    /** The plan of an engagement; the first one where there are several. */
    public Optional<ActionPlan> plan(Engagement engagement) {
        return plans.of(engagement).stream().findFirst();
    }

    /** The engagements of an organization. */
    public List<Engagement> engagements(Organization organization) {
        return engagements.of(organization);
    }

    /** The stakeholders of an organization. */
    public List<Stakeholder> stakeholders(Organization organization) {
        return stakeholders.of(organization);
    }

    /** The governance frameworks of an organization. */
    public List<GovernanceFramework> frameworks(Organization organization) {
        return frameworks.of(organization);
    }

    /** The maturity assessments of an organization. */
    public List<MaturityAssessment> assessments(Organization organization) {
        return assessments.of(organization);
    }

    /** The results frameworks of a governance framework. */
    public List<ResultsFramework> results(GovernanceFramework framework) {
        return results.of(framework);
    }

    /**
     * The initiatives of a governance framework, of one of its workstreams, components or objectives: those that name the
     * element itself, and for a framework those that name one of its parts.
     */
    public List<Initiative> initiatives(Identified whole) {
        return initiatives.of(whole);
    }

    /** The actions and milestones of a plan: those of its workstreams in order, then those outside any workstream. */
    public List<Action> actions(ActionPlan plan) {
        return Stream.concat(plan.getWorkstreams().stream().flatMap(stream -> stream.getActions().stream()),
                plan.getActions().stream()).toList();
    }

    /** The workstream of an action; empty for one that stands outside any. */
    public Optional<Workstream> workstreamOf(Action action) {
        return action.eContainer() instanceof Workstream workstream ? Optional.of(workstream) : Optional.empty();
    }

    /** The plan that an action stands in. */
    public Optional<ActionPlan> planOf(Action action) {
        return Wholes.container(action, ActionPlan.class);
    }

    /** The actions and milestones of any plan that say they reduce a risk. */
    public List<Action> actionsReducing(AssessedRisk risk) {
        return reducing.of(risk);
    }

    private Optional<Toolbox> declared(PlumbFile file) {
        return declared.computeIfAbsent(file, Wholes::firstToolbox);
    }

    private <P extends EObject> Parts<P> parts(Class<P> type, Function<P, ? extends EObject> whole, boolean partOfName) {
        return contents.parts(type, part -> Resolved.one(whole.apply(part)).stream().toList(), partOfName);
    }

    private static Stream<FunctionalArea> withParts(FunctionalArea area) {
        return Stream.concat(Stream.of(area), area.getAreas().stream().flatMap(ProjectIndex::withParts));
    }
}
