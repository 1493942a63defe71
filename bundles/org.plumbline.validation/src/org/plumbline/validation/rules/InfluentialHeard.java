package org.plumbline.validation.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.Ballot;
import org.plumbline.model.engagement.Decision;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.Participation;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.Approval;
import org.plumbline.model.plan.RaciKind;
import org.plumbline.model.sector.Programme;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-O-008: a stakeholder of high influence takes part in an engagement of its organization: it has a part in it, comes to a workshop,
 * decides, approves, or has a part in an action. One on the map of a programme is consulted, or comes to one of its workshops. To be
 * informed is not to take part.
 */
public final class InfluentialHeard extends CodedRule<Stakeholder> {

    /** Of five; the upper part of the usual grid of power and interest. */
    private static final int HIGH = 4;

    /** Who takes part in some engagement of the project, found once. */
    private record TakingPart(Set<Party> parties) {

        static TakingPart of(RuleContext context) {
            return context.derived(TakingPart.class, all -> new TakingPart(
                    Stream.concat(all.index().allVisible(Engagement.class).stream().flatMap(each -> InfluentialHeard.parties(each, all)),
                            all.index().allVisible(Programme.class).stream().flatMap(InfluentialHeard::parties))
                            .collect(Collectors.toSet())));
        }
    }

    /** The rule. */
    public InfluentialHeard() {
        super("IM-O-008", Severity.INFO, Stakeholder.class);
    }

    @Override
    public void check(Stakeholder stakeholder, RuleContext context, FindingSink sink) {
        if (!stakeholder.isSetInfluence() || stakeholder.getInfluence() < HIGH) {
            return;
        }
        if (stakeholder.eContainer() instanceof Programme programme) {
            if (parties(programme).findAny().isPresent() && !TakingPart.of(context).parties().contains(stakeholder)) {
                report(stakeholder, "unheard", programme, context, sink);
            }
            return;
        }
        List<Engagement> engagements = Resolved.one(stakeholder.getOf()).map(context.index()::engagements).orElse(List.of());
        if (!engagements.isEmpty() && !TakingPart.of(context).parties().contains(stakeholder)) {
            report(stakeholder, "absent", engagements.getLast(), context, sink);
        }
    }

    private static void report(Stakeholder stakeholder, String variant, EObject missed, RuleContext context, FindingSink sink) {
        sink.report(Place.of(stakeholder, OrganizationPackage.Literals.STAKEHOLDER__INFLUENCE), variant, context.label(stakeholder),
                Integer.toString(stakeholder.getInfluence()), context.label(missed), Ids.of(stakeholder));
    }

    /** Who was heard for a programme, apart from its engagements. */
    private static Stream<Party> parties(Programme programme) {
        return Stream.of(
                programme.getConsultations().stream().flatMap(consultation -> consultation.getParties().stream()),
                programme.getDecisions().stream().map(Decision::getBy),
                programme.getWorkshops().stream().flatMap(InfluentialHeard::parties))
                .flatMap(part -> part).filter(party -> Resolved.one(party).isPresent());
    }

    private static Stream<Party> parties(Workshop workshop) {
        return Stream.concat(workshop.getParticipants().stream(),
                Stream.concat(workshop.getFacilitators().stream(), workshop.getBallots().stream().map(Ballot::getVoter)));
    }

    private static Stream<Party> parties(Engagement engagement, RuleContext context) {
        Stream<Party> named = Stream.of(
                engagement.getParticipations().stream().map(Participation::getParty),
                engagement.getDecisions().stream().map(Decision::getBy),
                engagement.getReviews().stream().flatMap(review -> review.getBy().stream()),
                engagement.getWorkshops().stream().flatMap(InfluentialHeard::parties),
                context.index().plan(engagement).stream().flatMap(plan -> parties(plan, context))).flatMap(part -> part);
        return named.filter(party -> Resolved.one(party).isPresent());
    }

    private static Stream<Party> parties(ActionPlan plan, RuleContext context) {
        return Stream.concat(plan.getApprovals().stream().map(Approval::getBy),
                context.index().actions(plan).stream().flatMap(action -> action.getAssignments().stream())
                        .filter(assignment -> assignment.getKind() != RaciKind.INFORMED)
                        .flatMap(assignment -> assignment.getParties().stream()));
    }
}
