package org.plumbline.core.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.ScoreLevels;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.ScaleLevel;

/**
 * Puts the risks of an engagement in order: more votes first, ties by the worse present level (a risk without a level
 * after those with one), then by id. Without any vote it is an order by level. The text may state other ranks, with a
 * reason: they stand beside the computed places, and {@link #byPriority} puts them first.
 */
public final class Ranking {

    private final Votes votes;
    private final RiskScoring scoring;
    private final Comparator<RankedRisk> order;

    /** Ranking by the given votes and levels. */
    public Ranking(Votes votes, RiskScoring scoring) {
        this.votes = votes;
        this.scoring = scoring;
        Comparator<Optional<ScaleLevel>> byLevel = Comparator.comparing(level -> level.orElse(null),
                Comparator.nullsFirst(new ScoreLevels().bySeverity()));
        this.order = Comparator.comparingLong(RankedRisk::votes).reversed()
                .thenComparing(ranked -> ranked.rating().levelOfRisk(), byLevel.reversed())
                .thenComparing(ranked -> id(ranked.risk()), new IdOrder());
    }

    /** The risks in computed order. */
    public List<RankedRisk> computed(Engagement engagement) {
        VoteTally tally = votes.count(engagement);
        List<RankedRisk> sorted = engagement.getRisks().stream().map(risk -> entry(risk, tally)).sorted(order).toList();
        return IntStream.range(0, sorted.size()).mapToObj(index -> sorted.get(index).at(index + 1)).toList();
    }

    /** The risks in the order that holds: those with a stated rank by it, then the others in computed order. */
    public List<RankedRisk> byPriority(Engagement engagement) {
        return computed(engagement).stream()
                .sorted(Comparator.comparingInt(ranked -> ranked.statedRank().orElse(Integer.MAX_VALUE))).toList();
    }

    private RankedRisk entry(AssessedRisk risk, VoteTally tally) {
        return new RankedRisk(risk, 1, tally.points(risk), scoring.rateNow(risk),
                risk.isSetRank() ? OptionalInt.of(risk.getRank()) : OptionalInt.empty());
    }

    private static String id(AssessedRisk risk) {
        return risk.getId() == null ? "" : risk.getId();
    }
}
