package org.plumbline.design;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementFactory;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;

/** What the tools of diagrams do to the risks and choices of an engagement. Whatever does not fit is left as it was. */
public class RiskTools {

    /** The card of a risk. */
    public RiskCard cardOf(EObject risk) {
        return risk instanceof AssessedRisk assessed ? Resolved.one(assessed.getCard()).orElse(null) : null;
    }

    /** Whether a risk has a card. */
    public boolean hasCard(EObject risk) {
        return cardOf(risk) != null;
    }

    /** The card of a chosen tool. */
    public ToolCard toolOf(EObject selection) {
        return selection instanceof ToolSelection chosen ? Resolved.one(chosen.getTool()).orElse(null) : null;
    }

    /** Whether a tool, or the tool of a choice, may be said to reduce a risk: its card does not say so yet. */
    public boolean mayTurnAgainst(EObject tool, EObject risk) {
        ToolCard card = tool instanceof ToolCard known ? known : toolOf(tool);
        return card != null && hasCard(risk) && card.getMitigates().stream().noneMatch(each -> each.getRisk() == cardOf(risk));
    }

    /** The plan of an engagement. */
    public ActionPlan planOf(EObject engagement) {
        return engagement instanceof Engagement known ? RiskMapServices.plan(known).orElse(null) : null;
    }

    /** Whether an engagement has a plan. */
    public boolean hasPlan(EObject engagement) {
        return planOf(engagement) != null;
    }

    /** Takes a card of the toolbox into an engagement: a risk is to be assessed, a tool is chosen. Nothing is taken in twice. */
    public EObject takeIn(EObject engagement, EObject card) {
        if (engagement instanceof Engagement known && card instanceof RiskCard risk) {
            assess(known, risk);
        } else if (engagement instanceof Engagement known && card instanceof ToolCard tool) {
            choose(known, tool);
        }
        return engagement;
    }

    /** Chooses the first tool that is against one of the engagement's risks and was not chosen yet. */
    public EObject chooseNextTool(EObject engagement) {
        nextTool(engagement).ifPresent(tool -> takeIn(engagement, tool));
        return engagement;
    }

    /** Whether there is a tool against one of the engagement's risks that was not chosen yet. */
    public boolean hasNextTool(EObject engagement) {
        return nextTool(engagement).isPresent();
    }

    /** Takes away from an action that it reduces the risk at the end of a line. */
    public EObject dropReduction(EObject action, EObject line) {
        if (action instanceof Action planned) {
            LineEnd.of(line).ifPresent(planned.getReduces()::remove);
        }
        return action;
    }

    private static void assess(Engagement engagement, RiskCard card) {
        if (engagement.getRisks().stream().noneMatch(risk -> risk.getCard() == card)) {
            AssessedRisk risk = EngagementFactory.eINSTANCE.createAssessedRisk();
            risk.setId(new IdServices().freshId(engagement, "R"));
            risk.setCard(card);
            engagement.getRisks().add(risk);
        }
    }

    private static void choose(Engagement engagement, ToolCard tool) {
        if (engagement.getSelections().stream().noneMatch(selection -> selection.getTool() == tool)) {
            ToolSelection selection = EngagementFactory.eINSTANCE.createToolSelection();
            selection.setChoice(Choice.SELECTED);
            selection.setTool(tool);
            engagement.getSelections().add(selection);
        }
    }

    private static Optional<ToolCard> nextTool(EObject element) {
        if (!(element instanceof Engagement engagement)) {
            return Optional.empty();
        }
        List<RiskCard> cards = engagement.getRisks().stream().flatMap(risk -> Resolved.one(risk.getCard()).stream()).toList();
        List<ToolCard> chosen = engagement.getSelections().stream().map(ToolSelection::getTool).toList();
        return OpenModel.around(engagement).elements(ToolCard.class).stream().filter(tool -> !chosen.contains(tool))
                .filter(tool -> tool.getMitigates().stream().anyMatch(mitigation -> cards.contains(mitigation.getRisk()))).findFirst();
    }
}
