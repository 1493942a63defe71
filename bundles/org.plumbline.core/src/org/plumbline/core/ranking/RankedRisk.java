package org.plumbline.core.ranking;

import java.util.OptionalInt;
import org.plumbline.core.scoring.Rating;
import org.plumbline.model.engagement.AssessedRisk;

/**
 * A risk in the order of priority.
 *
 * @param risk the risk
 * @param place its computed place, from 1
 * @param votes the points that it was given
 * @param rating its rating as things are
 * @param statedRank the rank that the text states; empty where it states none
 */
public record RankedRisk(AssessedRisk risk, int place, long votes, Rating rating, OptionalInt statedRank) {

    /** The same risk at another place. */
    RankedRisk at(int newPlace) {
        return new RankedRisk(risk, newPlace, votes, rating, statedRank);
    }
}
