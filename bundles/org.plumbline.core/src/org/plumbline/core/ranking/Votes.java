package org.plumbline.core.ranking;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.OptionalInt;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.ranking.VoteTally.RiskVotes;
import org.plumbline.core.ranking.VoteTally.VoterPoints;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Ballot;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.Vote;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.organization.Party;

/**
 * Counts the votes of an engagement's workshops: the points of a risk are the sum over all ballots of all workshops
 * (cumulative voting, as at the end of a nominal group technique, IEC 31010:2019). Points that one ballot gives a risk
 * in several places are added up first.
 */
public final class Votes {

    /** The votes of an engagement. */
    public VoteTally count(Engagement engagement) {
        List<Ballot> ballots = engagement.getWorkshops().stream().flatMap(shop -> shop.getBallots().stream()).toList();
        List<VoterPoints> voters = engagement.getWorkshops().stream()
                .flatMap(workshop -> voters(workshop, allowance(engagement)).stream()).toList();
        return new VoteTally(engagement.getRisks().stream().map(risk -> votes(risk, ballots)).toList(), voters);
    }

    private static RiskVotes votes(AssessedRisk risk, List<Ballot> ballots) {
        LongSummaryStatistics points = ballots.stream().filter(ballot -> names(ballot, risk))
                .mapToLong(ballot -> points(ballot, risk)).summaryStatistics();
        long spread = points.getCount() == 0 ? 0 : points.getMax() - points.getMin();
        return new RiskVotes(risk, points.getSum(), (int) points.getCount(), spread);
    }

    private static boolean names(Ballot ballot, AssessedRisk risk) {
        return ballot.getVotes().stream().anyMatch(vote -> vote.getRisk() == risk);
    }

    private static long points(Ballot ballot, AssessedRisk risk) {
        return ballot.getVotes().stream().filter(vote -> vote.getRisk() == risk).mapToLong(Vote::getPoints).sum();
    }

    private static List<VoterPoints> voters(Workshop workshop, OptionalInt allowance) {
        return workshop.getBallots().stream().flatMap(ballot -> Resolved.one(ballot.getVoter()).stream()).distinct()
                .map(voter -> new VoterPoints(voter, workshop, given(workshop, voter), allowance)).toList();
    }

    private static long given(Workshop workshop, Party voter) {
        return workshop.getBallots().stream().filter(ballot -> ballot.getVoter() == voter)
                .flatMap(ballot -> ballot.getVotes().stream()).mapToLong(Vote::getPoints).sum();
    }

    private static OptionalInt allowance(Engagement engagement) {
        return Resolved.one(engagement.getMethodology()).filter(Methodology::isSetVotesPerPerson)
                .map(method -> OptionalInt.of(method.getVotesPerPerson())).orElse(OptionalInt.empty());
    }
}
