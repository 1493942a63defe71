package org.plumbline.validation.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.Ballot;
import org.plumbline.model.engagement.Decision;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.Participation;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.Approval;
import org.plumbline.model.plan.RaciKind;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-O-008: a stakeholder of high influence takes part in an engagement of its organization: it has a part in it, comes to a workshop,
 * decides, approves, or has a part in an action. To be informed is not to take part.
 */
public final class InfluentialHeard extends CodedRule<Stakeholder> {

    /** Of five; the upper part of the usual grid of power and interest. */
    private static final int HIGH = 4;

    /** Who takes part in some engagement of the project, found once. */
    private record TakingPart(Set<Party> parties) {

        static TakingPart of(RuleContext context) {
            return context.derived(TakingPart.class, all -> new TakingPart(
                    all.index().allVisible(Engagement.class).stream().flatMap(engagement -> InfluentialHeard.parties(engagement, all))
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
        List<Engagement> engagements = Resolved.one(stakeholder.getOf()).map(context.index()::engagements).orElse(List.of());
        if (!engagements.isEmpty() && !TakingPart.of(context).parties().contains(stakeholder)) {
            sink.report(Place.of(stakeholder, OrganizationPackage.Literals.STAKEHOLDER__INFLUENCE), "absent",
                    context.label(stakeholder), Integer.toString(stakeholder.getInfluence()), context.label(engagements.getLast()),
                    Ids.of(stakeholder));
        }
    }

    private static Stream<Party> parties(Engagement engagement, RuleContext context) {
        Stream<Party> named = Stream.of(
                engagement.getParticipations().stream().map(Participation::getParty),
                engagement.getDecisions().stream().map(Decision::getBy),
                engagement.getReviews().stream().flatMap(review -> review.getBy().stream()),
                engagement.getWorkshops().stream().flatMap(workshop -> Stream.concat(workshop.getParticipants().stream(),
                        Stream.concat(workshop.getFacilitators().stream(), workshop.getBallots().stream().map(Ballot::getVoter)))),
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
