package org.plumbline.validation.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.RelationKind;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.organization.StakeholderRelation;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-O-006: a stakeholder stands in no relation to itself, and in each relation to a party once. */
public final class RelationsDistinct extends CodedRule<Stakeholder> {

    private record Known(RelationKind kind, Party target) {
    }

    /** The rule. */
    public RelationsDistinct() {
        super("IM-O-006", Severity.WARNING, Stakeholder.class);
    }

    @Override
    public void check(Stakeholder stakeholder, RuleContext context, FindingSink sink) {
        Set<Known> told = new HashSet<>();
        for (StakeholderRelation relation : stakeholder.getRelations()) {
            Optional<Party> target = Resolved.one(relation.getTarget());
            Place place = Place.of(relation, OrganizationPackage.Literals.STAKEHOLDER_RELATION__TARGET);
            if (target.isEmpty()) {
                continue;
            }
            if (target.get() == stakeholder) {
                sink.report(place, "itself", context.label(stakeholder), relation.getKind().getLiteral());
            } else if (!told.add(new Known(relation.getKind(), target.get()))) {
                sink.report(place, "twice", context.label(stakeholder), relation.getKind().getLiteral(), context.label(target.get()));
            }
        }
    }
}
