package org.plumbline.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.TextModel;
import org.plumbline.generated.Generated;
import org.plumbline.model.core.Identified;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;

/**
 * Compares levels and heat maps with the table that a generated matrix was written from; values of levels have gaps.
 */
class GeneratedMatrixTest {

    private final RiskScoring scoring = new RiskScoring();

    @Test
    void readsLevelsOffTheTable() {
        Generated.rounds(60, 1_000, this::check);
    }

    private void check(Random random) {
        int[] likelihoods = values(random);
        int[] impacts = values(random);
        int levels = 2 + random.nextInt(4);
        int[][] table = IntStream.range(0, likelihoods.length)
                .mapToObj(row -> random.ints(impacts.length, 0, levels).toArray()).toArray(int[][]::new);
        List<int[]> risks = new ArrayList<>();
        for (int count = random.nextInt(20); count > 0; count--) {
            risks.add(new int[] {random.nextInt(likelihoods.length), random.nextInt(impacts.length)});
        }
        Engagement engagement = TextModel.of(method(likelihoods, impacts, levels, table), engagement(risks, likelihoods, impacts))
                .the(Engagement.class);
        for (int at = 0; at < risks.size(); at++) {
            assertThat(scoring.rateNow(engagement.getRisks().get(at)).levelOfRisk()).map(Identified::getId)
                    .contains("V" + table[risks.get(at)[0]][risks.get(at)[1]]);
        }
        HeatMap map = new HeatMapCells(scoring).of(engagement, Stage.INHERENT);
        assertThat(map.unplaced()).isEmpty();
        for (int row = 0; row < likelihoods.length; row++) {
            for (int column = 0; column < impacts.length; column++) {
                int[] cell = {row, column};
                assertThat(map.rows().get(row).get(column).risks()).map(AssessedRisk::getId).containsExactlyElementsOf(
                        IntStream.range(0, risks.size()).filter(at -> Arrays.equals(risks.get(at), cell))
                                .mapToObj(at -> "R" + at).toList());
                assertThat(map.rows().get(row).get(column).level()).map(Identified::getId).contains("V" + table[row][column]);
            }
        }
    }

    private static int[] values(Random random) {
        int[] values = new int[2 + random.nextInt(5)];
        for (int at = 0; at < values.length; at++) {
            values[at] = (at == 0 ? 0 : values[at - 1]) + 1 + random.nextInt(3);
        }
        return values;
    }

    private static String method(int[] likelihoods, int[] impacts, int levels, int[][] table) {
        StringBuilder text = new StringBuilder("method M { scoring by matrix likelihood on L impact on I level on V\n");
        text.append(scale("L", likelihoods)).append(scale("I", impacts)).append(scale("V", IntStream.range(0, levels).toArray()));
        List<Integer> rows = new ArrayList<>(IntStream.range(0, table.length).boxed().toList());
        Collections.shuffle(rows, new Random(table.length));
        text.append("matrix {\n");
        for (int row : rows) {
            text.append("row L").append(row).append(" gives V").append(String.join(", V",
                    IntStream.of(table[row]).mapToObj(Integer::toString).toList())).append("\n");
        }
        return text.append("} }").toString();
    }

    private static String scale(String id, int[] values) {
        StringBuilder text = new StringBuilder("scale " + id + " {");
        for (int at = 0; at < values.length; at++) {
            text.append(" level ").append(values[at]).append(" ").append(id).append(at);
        }
        return text.append(" }\n").toString();
    }

    private static String engagement(List<int[]> risks, int[] likelihoods, int[] impacts) {
        StringBuilder text = new StringBuilder("engagement E { method M\n");
        for (int at = 0; at < risks.size(); at++) {
            text.append("risk R").append(at).append(" { inherent likelihood ").append(likelihoods[risks.get(at)[0]])
                    .append(", impact ").append(impacts[risks.get(at)[1]]).append(" }\n");
        }
        return text.append("}\n").toString();
    }
}
