package org.plumbline.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.Methods;
import org.plumbline.core.TextModel;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.model.engagement.Engagement;

class RankingTest {

    private final Ranking ranking = new Ranking(new Votes(), new RiskScoring());
    private final Engagement engagement = TextModel.of(Methods.MATRIX, """
            organization O { role MD role CREW }
            engagement E { method M
                workshop { vote O.MD { R3 2, R10 4 } vote O.CREW { R3 2, R2 4, R1 3 } }
                risk R1  { inherent likelihood 3, impact 3 rank 1 }
                risk R2  { inherent likelihood 2, impact 2 }
                risk R3  { inherent likelihood 1, impact 1 current likelihood 3, impact 3 }
                risk R10 { inherent likelihood 2, impact 2 rank 2 }
                risk R11 { inherent likelihood 1, impact 1 }
                risk R12 { }
            }
            """).the(Engagement.class);

    @Test
    void ordersByVotesThenLevelThenId() {
        assertThat(ranking.computed(engagement))
                .map(ranked -> ranked.place() + " " + ranked.risk().getId() + " " + ranked.votes())
                .containsExactly("1 R3 4", "2 R2 4", "3 R10 4", "4 R1 3", "5 R11 0", "6 R12 0");
    }

    @Test
    void putsStatedRanksFirst() {
        assertThat(ranking.byPriority(engagement))
                .map(ranked -> ranked.risk().getId() + " " + ranked.place() + " " + ranked.statedRank().orElse(0))
                .containsExactly("R1 4 1", "R10 3 2", "R3 1 0", "R2 2 0", "R11 5 0", "R12 6 0");
    }

    @ParameterizedTest
    @CsvSource({"R2, R10, -1", "R10, R10, 0", "A-9, B-1, -1", "R, R1, -1", "R02, R2, -1", "OPS-3, OPS-12, -1",
        "R99999999999999999999, R100000000000000000000, -1"})
    void ordersIdsAsPeopleDo(String left, String right, int order) {
        IdOrder ids = new IdOrder();
        assertThat(Integer.signum(ids.compare(left, right))).isEqualTo(order);
        assertThat(Integer.signum(ids.compare(right, left))).isEqualTo(-order);
    }
}
