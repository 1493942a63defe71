package org.plumbline.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.core.Methods;
import org.plumbline.core.TextModel;
import org.plumbline.model.engagement.Engagement;

class VotesTest {

    private static final String ENGAGEMENT = """
            organization O { role MD role CREW }
            engagement E { method M
                workshop from 2026-03-03 {
                    vote O.MD { R1 3, R2 2, R1 1 }
                    vote O.CREW { R1 1, R4 9 }
                    vote O.MD { R2 1 }
                }
                workshop from 2026-06-01 { vote O.MD { R2 5 } vote NOBODY { R3 1 } }
                risk R1 { } risk R2 { } risk R3 { } risk R5 { }
            }
            """;

    @Test
    void addsUpPointsOverBallotsAndWorkshops() {
        VoteTally tally = count(Methods.MATRIX);
        assertThat(tally.risks()).map(votes -> votes.risk().getId() + " points " + votes.points() + " ballots "
                + votes.ballots() + " spread " + votes.spread()).containsExactly(
                        "R1 points 5 ballots 2 spread 3", "R2 points 8 ballots 3 spread 4",
                        "R3 points 1 ballots 1 spread 0", "R5 points 0 ballots 0 spread 0");
        assertThat(tally.any()).isTrue();
        assertThat(tally.points(tally.risks().get(1).risk())).isEqualTo(8);
    }

    @Test
    void holdsEachVoterToTheAllowanceInEachWorkshop() {
        VoteTally tally = count(Methods.method("votes 7 a person"));
        assertThat(tally.voters()).map(voter -> voter.voter().getId() + " " + voter.workshop().getFrom() + " " + voter.points()
                + (voter.exceeded() ? " too many" : "")).containsExactly(
                        "MD 2026-03-03 7", "CREW 2026-03-03 10 too many", "MD 2026-06-01 5");
    }

    @Test
    void withoutAllowanceNobodyExceedsIt() {
        assertThat(count(Methods.MATRIX).voters()).noneMatch(VoteTally.VoterPoints::exceeded);
    }

    private static VoteTally count(String method) {
        return new Votes().count(TextModel.of(method, ENGAGEMENT).the(Engagement.class));
    }
}
