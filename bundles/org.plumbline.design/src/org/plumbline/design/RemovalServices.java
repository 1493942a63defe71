package org.plumbline.design;

import static org.plumbline.model.catalogue.CataloguePackage.Literals.MITIGATION__RISK;
import static org.plumbline.model.catalogue.CataloguePackage.Literals.ROLE_NEED__ROLES;
import static org.plumbline.model.edition.EditionPackage.Literals.SELECTOR__AREAS;
import static org.plumbline.model.edition.EditionPackage.Literals.SELECTOR__CARDS;
import static org.plumbline.model.engagement.EngagementPackage.Literals.BALLOT__VOTER;
import static org.plumbline.model.engagement.EngagementPackage.Literals.PARTICIPATION__PARTY;
import static org.plumbline.model.engagement.EngagementPackage.Literals.TOOL_REVIEW__TOOL;
import static org.plumbline.model.engagement.EngagementPackage.Literals.TOOL_SELECTION__TOOL;
import static org.plumbline.model.engagement.EngagementPackage.Literals.VOTE__RISK;
import static org.plumbline.model.governance.GovernancePackage.Literals.COVERAGE_CELL__COMPONENT;
import static org.plumbline.model.governance.GovernancePackage.Literals.COVERAGE_CELL__OBJECTIVE;
import static org.plumbline.model.organization.OrganizationPackage.Literals.STAKEHOLDER_RELATION__TARGET;
import static org.plumbline.model.plan.PlanPackage.Literals.ACTION__STEPS;
import static org.plumbline.model.plan.PlanPackage.Literals.ACTION__TOOL;
import static org.plumbline.model.plan.PlanPackage.Literals.APPROVAL__BY;
import static org.plumbline.model.plan.PlanPackage.Literals.ASSIGNMENT__PARTIES;
import static org.plumbline.model.plan.PlanPackage.Literals.DEPENDENCY__ON;
import static org.plumbline.model.plan.PlanPackage.Literals.PARTNERSHIP__PARTIES;
import static org.plumbline.model.results.ResultsPackage.Literals.MEASUREMENT__INDICATOR;
import static org.plumbline.model.sector.SectorPackage.Literals.MANDATE__COACH;
import static org.plumbline.model.sector.SectorPackage.Literals.PRIORITY_AREA__AREA;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Removes elements so that what is left can still be written. */
public class RemovalServices {

    /** What says nothing without what it refers to, as a vote says nothing without its risk. */
    private static final Set<EReference> ESSENTIAL = Set.of(MITIGATION__RISK, ROLE_NEED__ROLES, BALLOT__VOTER, PARTICIPATION__PARTY,
            TOOL_REVIEW__TOOL, TOOL_SELECTION__TOOL, VOTE__RISK, COVERAGE_CELL__COMPONENT, COVERAGE_CELL__OBJECTIVE,
            STAKEHOLDER_RELATION__TARGET, APPROVAL__BY, ASSIGNMENT__PARTIES, DEPENDENCY__ON, PARTNERSHIP__PARTIES,
            MEASUREMENT__INDICATOR, MANDATE__COACH, PRIORITY_AREA__AREA, SELECTOR__AREAS, SELECTOR__CARDS);

    /** What only says more about what an element refers to, as the steps say which part of a tool an action does. */
    private static final Map<EReference, EStructuralFeature> DETAILS = Map.of(ACTION__TOOL, ACTION__STEPS);

    /** Removes an element with all references to it and to what it contains, and with what says nothing without it. */
    public EObject discard(EObject element) {
        OpenModel project = OpenModel.around(element);
        EObject owner = element.eContainer();
        Deque<EObject> doomed = new ArrayDeque<>(Set.of(element));
        while (!doomed.isEmpty()) {
            EObject next = doomed.pop();
            Set<EObject> gone = new HashSet<>(Set.of(next));
            next.eAllContents().forEachRemaining(gone::add);
            EcoreUtil.UsageCrossReferencer.findAll(gone, project.files()).forEach((target, uses) -> uses.stream()
                    .filter(use -> !EcoreUtil.isAncestor(gone, use.getEObject()) && changes(use.getEStructuralFeature()))
                    .forEach(use -> forget(use.getEObject(), (EReference) use.getEStructuralFeature(), target, doomed)));
            EcoreUtil.remove(next);
        }
        return owner;
    }

    /** Whether an element may be deleted from where it is only shown: it may not. */
    public boolean removable(EObject element) {
        return false;
    }

    private static boolean changes(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isChangeable() && !reference.isDerived() && !reference.isContainment();
    }

    private static void forget(EObject owner, EReference reference, EObject target, Collection<EObject> doomed) {
        EcoreUtil.remove(owner, reference, target);
        if (DETAILS.containsKey(reference)) {
            owner.eUnset(DETAILS.get(reference));
        }
        if (ESSENTIAL.contains(reference) && !owner.eIsSet(reference)) {
            doomed.add(owner);
        }
    }
}
