package org.plumbline.validation.rules;

import org.plumbline.model.engagement.Ballot;
import org.plumbline.model.engagement.Engagement;
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
        if (!(workshop.eContainer() instanceof Engagement engagement)) {
            return;
        }
        Tallies.of(engagement, context).voters().stream().filter(given -> given.workshop() == workshop && given.allowance().isPresent())
                .forEach(given -> {
                    long allowed = (long) given.allowance().getAsInt() * heads(given.voter(), context);
                    if (given.points() > allowed) {
                        sink.report(Place.of(ballot(workshop, given.voter())), "over", context.label(given.voter()),
                                Long.toString(given.points()), Long.toString(allowed));
                    }
                });
    }

    private static int heads(Party voter, RuleContext context) {
        int heads = voter instanceof Body body ? body.getMembers().size() : Parties.of(context).persons(voter).size();
        return Math.max(1, heads);
    }

    private static Ballot ballot(Workshop workshop, Party voter) {
        return workshop.getBallots().stream().filter(ballot -> ballot.getVoter() == voter).reduce((first, last) -> last).orElseThrow();
    }
}
