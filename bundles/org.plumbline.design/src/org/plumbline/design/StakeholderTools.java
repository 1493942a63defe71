package org.plumbline.design;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.RelationKind;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.organization.StakeholderRelation;

/** What the tools of the stakeholder diagrams do. Whatever does not fit is left as it was. */
public class StakeholderTools {

    /** Judges the influence and the interest of a stakeholder. */
    public EObject placeAt(EObject stakeholder, Integer influence, Integer interest) {
        if (stakeholder instanceof Stakeholder placed) {
            placed.setInfluence(influence);
            placed.setInterest(interest);
        }
        return stakeholder;
    }

    /** The file for another stakeholder of an organization: that of the last one, else the organization's own. */
    public EObject fileOfStakeholders(EObject organization) {
        List<Stakeholder> known = organization instanceof Organization owner
                ? new StakeholderServices().stakeholdersOf(owner)
                : List.of();
        return OpenModel.fileOfLast(known, organization);
    }

    /** Makes a stakeholder one of an organization. */
    public EObject stakeIn(EObject stakeholder, EObject organization) {
        if (stakeholder instanceof Stakeholder known && organization instanceof Organization owner) {
            known.setOf(owner);
        }
        return stakeholder;
    }

    /** Makes a relation one of another stakeholder. */
    public EObject startAt(EObject relation, EObject stakeholder) {
        if (relation instanceof StakeholderRelation known && stakeholder instanceof Stakeholder start) {
            start.getRelations().add(known);
        }
        return relation;
    }

    /** Gives a relation a kind, such as {@code FUNDS}. */
    public EObject relateBy(EObject relation, String kind) {
        if (relation instanceof StakeholderRelation known) {
            known.setKind(RelationKind.valueOf(kind));
        }
        return relation;
    }

    /** Whether a stakeholder may have a relation of a kind with a party: there is none yet. */
    public boolean mayRelate(EObject stakeholder, EObject party, String kind) {
        return stakeholder instanceof Stakeholder known && known != party && known.getRelations().stream()
                .noneMatch(each -> each.getTarget() == party && each.getKind() == RelationKind.valueOf(kind));
    }

    /** Whether a relation may be one with another party: its stakeholder has none of its kind with that one yet. */
    public boolean mayPointAt(EObject relation, EObject party) {
        return relation instanceof StakeholderRelation known && mayRelate(known.eContainer(), party, known.getKind().name());
    }

    /** Whether a relation may be one of another stakeholder, who has none of its kind with its party yet. */
    public boolean mayStartAt(EObject relation, EObject stakeholder) {
        return relation instanceof StakeholderRelation known
                && mayRelate(stakeholder, Resolved.one(known.getTarget()).orElse(null), known.getKind().name());
    }
}
