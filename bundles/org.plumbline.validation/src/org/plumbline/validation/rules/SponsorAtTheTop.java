package org.plumbline.validation.rules;

import java.util.List;
import java.util.Set;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.ParticipantRole;
import org.plumbline.model.engagement.Participation;
import org.plumbline.model.organization.OrgLevel;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-E-001: an engagement has a sponsor who governs or stands at the top. A sponsor whose level nobody states may be one. */
public final class SponsorAtTheTop extends CodedRule<Engagement> {

    /** The rule. */
    public SponsorAtTheTop() {
        super("IM-E-001", Severity.ERROR, Engagement.class);
    }

    @Override
    public void check(Engagement engagement, RuleContext context, FindingSink sink) {
        List<Participation> sponsors = engagement.getParticipations().stream()
                .filter(participation -> participation.getRole() == ParticipantRole.SPONSOR).toList();
        if (sponsors.isEmpty()) {
            sink.report(Place.of(engagement), "none", context.label(engagement));
        } else if (sponsors.stream().allMatch(sponsor -> isLower(sponsor, context))) {
            Participation first = sponsors.getFirst();
            sink.report(Place.of(first, EngagementPackage.Literals.PARTICIPATION__PARTY), "low", context.label(engagement),
                    context.label(first.getParty()));
        }
    }

    private static boolean isLower(Participation sponsor, RuleContext context) {
        Set<OrgLevel> levels = Resolved.one(sponsor.getParty()).map(party -> Parties.of(context).levels(party)).orElse(Set.of());
        return !levels.isEmpty() && !levels.contains(OrgLevel.GOVERNING) && !levels.contains(OrgLevel.TOP);
    }
}
