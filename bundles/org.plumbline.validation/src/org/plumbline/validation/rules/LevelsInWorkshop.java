package org.plumbline.validation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.Ballot;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.organization.OrgLevel;
import org.plumbline.model.organization.Party;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-004: those who take part in a workshop come from at least three levels. Who belongs to none that is stated may belong to another one.
 * Where nobody is said to take part, those who voted did.
 */
public final class LevelsInWorkshop extends CodedRule<Workshop> {

    private static final int FEWEST = 3;

    /** The rule. */
    public LevelsInWorkshop() {
        super("IM-E-004", Severity.WARNING, Workshop.class);
    }

    @Override
    public void check(Workshop workshop, RuleContext context, FindingSink sink) {
        List<Party> named = workshop.getParticipants().isEmpty() ? workshop.getBallots().stream().map(Ballot::getVoter)
                .filter(Objects::nonNull).distinct().toList() : workshop.getParticipants();
        List<Party> participants = Resolved.all(named);
        if (participants.isEmpty() || participants.size() < named.size()) {
            return;
        }
        Set<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
        int unknown = 0;
        for (Party party : participants) {
            Set<OrgLevel> own = Parties.of(context).levels(party);
            levels.addAll(own);
            unknown += own.isEmpty() ? 1 : 0;
        }
        if (levels.size() + unknown < FEWEST) {
            String missing = Stream.of(OrgLevel.values()).filter(level -> !levels.contains(level)).map(OrgLevel::getLiteral)
                    .collect(Collectors.joining(", "));
            sink.report(Place.of(workshop, EngagementPackage.Literals.WORKSHOP__PARTICIPANTS), "few", context.label(workshop),
                    levels.stream().map(OrgLevel::getLiteral).collect(Collectors.joining(", ")), missing);
        }
    }
}
