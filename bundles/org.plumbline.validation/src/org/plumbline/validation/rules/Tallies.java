package org.plumbline.validation.rules;

import java.util.IdentityHashMap;
import java.util.Map;
import org.plumbline.core.ranking.VoteTally;
import org.plumbline.core.ranking.Votes;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.validation.RuleContext;

/** The votes of each engagement, counted once for the model. */
final class Tallies {

    private final Map<Engagement, VoteTally> counted = new IdentityHashMap<>();

    /** The votes of an engagement. */
    static VoteTally of(Engagement engagement, RuleContext context) {
        return context.derived(Tallies.class, all -> new Tallies()).counted.computeIfAbsent(engagement, new Votes()::count);
    }
}
