package org.plumbline.dsl.ide.hover;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.organization.OrgUnit;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Person;
import org.plumbline.model.organization.Process;
import org.plumbline.model.organization.Role;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.plan.Action;

/** What an organization and its roles, people, units and stakeholders show. */
record OrganizationLines(ProjectIndex index, Card card) {

    void add(EObject element) {
        switch (element) {
            case Organization organization -> organization(organization);
            case Role role -> {
                card.element("unit", role.getUnit());
                card.element("reportsTo", role.getReportsTo());
                card.elements("heldBy", index.allVisible(Person.class).stream()
                        .filter(person -> person.getRoles().contains(role)).toList());
            }
            case Person person -> card.elements("roles", person.getRoles());
            case Stakeholder stakeholder -> stakeholder(stakeholder);
            case OrgUnit unit -> card.elements("roles",
                    index.allVisible(Role.class).stream().filter(role -> role.getUnit() == unit).toList());
            case Process process -> card.element("owner", process.getOwner());
            default -> { }
        }
        if (element instanceof Party party && !(element instanceof Organization)) {
            tasks(party);
        }
    }

    private void organization(Organization organization) {
        card.line("legalForm", organization.getLegalForm());
        card.line("country", organization.getCountry());
        card.written("staff", organization.getStaff());
        card.written("served", organization.getServed());
        card.elements("engagements", index.engagements(organization));
    }

    private void stakeholder(Stakeholder stakeholder) {
        card.field("influence", stakeholder, OrganizationPackage.Literals.STAKEHOLDER__INFLUENCE);
        card.field("interest", stakeholder, OrganizationPackage.Literals.STAKEHOLDER__INTEREST);
        card.field("attitude", stakeholder, OrganizationPackage.Literals.STAKEHOLDER__ATTITUDE);
    }

    private void tasks(Party party) {
        List<Action> actions = index.allVisible(Action.class).stream().filter(action -> action.getAssignments().stream()
                .anyMatch(assignment -> assignment.getParties().contains(party))).toList();
        card.elements("actions", actions);
        card.elements("owns", index.allVisible(AssessedRisk.class).stream().filter(risk -> risk.getOwner() == party).toList());
    }
}
