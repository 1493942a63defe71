package org.plumbline.design;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.sector.Programme;

/** What something is, where a tool takes elements of several kinds: Sirius calls {@code oclIsKindOf} always false for what is dropped. */
public class KindServices {

    /** Whether something is an area. */
    public boolean isArea(EObject element) {
        return element instanceof FunctionalArea;
    }

    /** Whether something is a risk card. */
    public boolean isRiskCard(EObject element) {
        return element instanceof RiskCard;
    }

    /** Whether something is a tool card. */
    public boolean isToolCard(EObject element) {
        return element instanceof ToolCard;
    }

    /** Whether something is a card of a toolbox. */
    public boolean isCard(EObject element) {
        return isRiskCard(element) || isToolCard(element);
    }

    /** Whether something is a stakeholder that can become one of an organization; those that a programme maps stay with it. */
    public boolean isStakeholderOnItsOwn(EObject element) {
        return element instanceof Stakeholder && !(element.eContainer() instanceof Programme);
    }
}
