package org.plumbline.validation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.Ballot;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.engagement.Vote;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.governance.Body;
import org.plumbline.model.organization.Party;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-018: nobody gives more points than the method allows a person. A role that several persons hold has the votes of all of them,
 * and so has a body of its members.
 */
public final class VotesWithinAllowance extends CodedRule<Workshop> {

    /** The rule. */
    public VotesWithinAllowance() {
        super("IM-E-018", Severity.ERROR, Workshop.class);
    }

    @Override
    public void check(Workshop workshop, RuleContext context, FindingSink sink) {
        Optional<Methodology> method = Joint.methodology(workshop.eContainer()).filter(Methodology::isSetVotesPerPerson);
        if (method.isEmpty()) {
            return;
        }
        Map<Party, List<Ballot>> ballots = workshop.getBallots().stream().filter(ballot -> Resolved.one(ballot.getVoter()).isPresent())
                .collect(Collectors.groupingBy(Ballot::getVoter, LinkedHashMap::new, Collectors.toList()));
        ballots.forEach((voter, given) -> {
            long points = given.stream().flatMap(ballot -> ballot.getVotes().stream()).mapToLong(Vote::getPoints).sum();
            long allowed = (long) method.get().getVotesPerPerson() * heads(voter, context);
            if (points > allowed) {
                sink.report(Place.of(given.getLast()), "over", context.label(voter), Long.toString(points), Long.toString(allowed));
            }
        });
    }

    private static int heads(Party voter, RuleContext context) {
        int heads = voter instanceof Body body ? body.getMembers().size() : Parties.of(context).persons(voter).size();
        return Math.max(1, heads);
    }
}
