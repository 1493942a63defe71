package org.plumbline.core.ranking;

import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.organization.Party;

/**
 * The votes of an engagement.
 *
 * @param risks one entry for each assessed risk, in the order of the engagement
 * @param voters one entry for each voter of each workshop, in the order of the text
 */
public record VoteTally(List<RiskVotes> risks, List<VoterPoints> voters) {

    /** The points of a risk; 0 for one of another engagement. */
    public long points(AssessedRisk risk) {
        return risks.stream().filter(entry -> entry.risk() == risk).mapToLong(RiskVotes::points).findFirst().orElse(0);
    }

    /** Whether anybody voted for anything. */
    public boolean any() {
        return risks.stream().anyMatch(entry -> entry.ballots() > 0);
    }

    /**
     * What a risk was given.
     *
     * @param points the sum over all ballots
     * @param ballots how many ballots name it
     * @param spread highest less lowest number of points among the ballots that name it; 0 where none does
     */
    public record RiskVotes(AssessedRisk risk, long points, int ballots, long spread) {
    }

    /**
     * What a voter gave away in a workshop.
     *
     * @param points the sum over the voter's ballots
     * @param allowance how many the methodology grants each person; empty where it does not say
     */
    public record VoterPoints(Party voter, Workshop workshop, long points, OptionalInt allowance) {

        /** Whether the voter gave away more than granted. */
        public boolean exceeded() {
            return allowance.isPresent() && points > allowance.getAsInt();
        }
    }
}
