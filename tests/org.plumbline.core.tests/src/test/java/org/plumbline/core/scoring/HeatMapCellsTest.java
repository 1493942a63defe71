package org.plumbline.core.scoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.Methods;
import org.plumbline.core.TextModel;
import org.plumbline.model.core.Identified;
import org.plumbline.model.engagement.Engagement;

class HeatMapCellsTest {

    private static final String RISKS = """
            engagement E { method M
                risk R1 { inherent likelihood 3, impact 2 residual likelihood 1, impact 1 }
                risk R2 { inherent likelihood 3, MONEY 2, TRUST 1 }
                risk R3 { inherent likelihood 1, impact 1 residual likelihood 1, impact 1 }
                risk R4 { inherent likelihood 9, impact 1 }
                risk R5 { }
            }
            """;

    @Test
    void sortsRisksIntoTheCellsOfTheMatrix() {
        HeatMap map = map(Methods.MATRIX, RISKS, Stage.INHERENT);
        assertThat(drawn(map)).isEqualTo("""
                RARE      LOW:R3 LOW: MEDIUM:
                POSSIBLE  LOW: MEDIUM: HIGH:
                LIKELY    MEDIUM: HIGH:R1,R2 HIGH:
                unplaced  R4,R5
                """);
    }

    @Test
    void showsAnotherMoment() {
        assertThat(drawn(map(Methods.PRODUCT, RISKS, Stage.RESIDUAL))).isEqualTo("""
                RARE      LOW:R1,R3 LOW: MEDIUM:
                POSSIBLE  LOW: MEDIUM: HIGH:
                LIKELY    MEDIUM: HIGH: HIGH:
                unplaced  R2,R4,R5
                """);
    }

    @Test
    void leavesOpenWhatTheMethodLeavesOpen() {
        String method = Methods.method("scoring by matrix matrix { row RARE gives LOW }");
        assertThat(drawn(map(method, "engagement E { method M risk R { inherent likelihood 2, impact 2 } }", Stage.INHERENT)))
                .isEqualTo("""
                        RARE      LOW: -: -:
                        POSSIBLE  -: -:R -:
                        LIKELY    -: -: -:
                        unplaced  -
                        """);
    }

    @Test
    void isEmptyWithoutAMethod() {
        HeatMap map = map("", RISKS, Stage.INHERENT);
        assertThat(map.rows()).isEmpty();
        assertThat(map.unplaced()).hasSize(5);
    }

    private static HeatMap map(String method, String engagement, Stage stage) {
        return new HeatMapCells(new RiskScoring()).of(TextModel.of(method, engagement).the(Engagement.class), stage);
    }

    private static String drawn(HeatMap map) {
        String rows = map.rows().stream().map(row -> "%-9s %s\n".formatted(row.getFirst().likelihood().getId(),
                row.stream().map(HeatMapCellsTest::drawn).collect(joining(" ")))).collect(joining());
        return rows + "unplaced  " + (map.unplaced().isEmpty() ? "-" : ids(map.unplaced())) + "\n";
    }

    private static String drawn(HeatMap.Cell cell) {
        return cell.level().map(Identified::getId).orElse("-") + ":" + ids(cell.risks());
    }

    private static String ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).collect(joining(","));
    }
}
