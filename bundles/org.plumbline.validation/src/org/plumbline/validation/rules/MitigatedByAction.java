package org.plumbline.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.engagement.Treatment;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-015: a risk that is to be mitigated has an action that reduces it and is not cancelled. One that several organizations assessed
 * together is taken over by those who act on it.
 */
public final class MitigatedByAction extends CodedRule<AssessedRisk> {

    /** The rule. */
    public MitigatedByAction() {
        super("IM-E-015", Severity.ERROR, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        if (engagement(risk).isEmpty()) {
            return;
        }
        List<Action> reducing = context.index().actionsReducing(risk).stream()
                .filter(action -> !(action instanceof Milestone)).toList();
        if (!risk.isSetTreatment() || risk.getTreatment() != Treatment.MITIGATE
                || !reducing.stream().allMatch(MitigatedByAction::isCancelled)) {
            return;
        }
        Place place = Place.of(risk, EngagementPackage.Literals.ASSESSED_RISK__TREATMENT);
        String label = context.label(risk);
        String id = Ids.of(risk);
        Optional<ActionPlan> plan = engagement(risk).flatMap(context.index()::plan);
        Optional<Action> candidate = plan.flatMap(known -> actionForChosenTool(risk, known, context));
        if (!reducing.isEmpty()) {
            sink.report(place, "cancelled", label, id, Ids.list(reducing));
        } else if (candidate.isPresent()) {
            sink.report(place, "tool", label, id, context.label(candidate.get()));
        } else if (plan.isEmpty()) {
            sink.report(place, "plan", label, id, context.label(engagement(risk).get()));
        } else {
            sink.report(place, "none", label, id);
        }
    }

    private static boolean isCancelled(Action action) {
        return action.isSetStatus() && action.getStatus() == ActionStatus.CANCELLED;
    }

    private static Optional<Engagement> engagement(AssessedRisk risk) {
        return risk.eContainer() instanceof Engagement engagement ? Optional.of(engagement) : Optional.empty();
    }

    /** An action that does a tool which was chosen for the risk; most likely somebody only forgot to say what it reduces. */
    private static Optional<Action> actionForChosenTool(AssessedRisk risk, ActionPlan plan, RuleContext context) {
        Set<ToolCard> chosen = engagement(risk).stream().flatMap(engagement -> engagement.getSelections().stream())
                .filter(selection -> selection.getChoice() == Choice.SELECTED && selection.getRisks().contains(risk))
                .map(ToolSelection::getTool).flatMap(tool -> Resolved.one(tool).stream()).collect(Collectors.toSet());
        return context.index().actions(plan).stream()
                .filter(action -> chosen.contains(action.getTool()) && !isCancelled(action)).findFirst();
    }
}
