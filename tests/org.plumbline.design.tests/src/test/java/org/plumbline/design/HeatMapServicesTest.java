package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.scoring.HeatMapCells;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.Stage;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.ScaleLevel;

/** The cells of heat maps, and the risks in them. */
class HeatMapServicesTest {

    private final HeatMapServices map = new HeatMapServices();

    @Test
    void cellsOfTheExampleAreThoseOfItsMatrix() {
        Engagement village = Texts.example("village-committee").get(Engagement.class, "AGUA-MANSA-2026");
        EObject diagram = Shown.diagram(village);

        assertThat(map.likelihoodRows(village)).extracting(row -> row.getId() + cells(row, diagram)).containsExactly(
                "OFTEN[Light: Yellow 3, Felt: Red 5, Heavy: Red 5]",
                "SOMETIMES[Light: Green 1, Felt: Yellow 3, Heavy: Red 5]",
                "SELDOM[Light: Green 1, Felt: Green 1, Heavy: Yellow 3]");
    }

    @ParameterizedTest
    @CsvSource({"village-committee, AGUA-MANSA-2026", "im-toolbox, BAYVIEW-2026"})
    void everyRiskLiesWhereTheScoringPutsIt(String project, String name) {
        Engagement engagement = Texts.example(project).get(Engagement.class, name);
        EObject diagram = Shown.diagram(engagement);
        RiskScoring scoring = new RiskScoring();

        assertThat(map.unscoredRisks(engagement)).isEmpty();
        assertThat(map.likelihoodRows(engagement)).allSatisfy(row -> IntStream.rangeClosed(1, columns(row, diagram))
                .forEach(column -> assertThat(map.risksInCell(row, diagram, column))
                        .allSatisfy(risk -> assertThat(scoring.rateNow(risk).cellOfMatrix().orElseThrow().likelihood()).isEqualTo(row))));
        assertThat(map.likelihoodRows(engagement).stream().mapToInt(row -> IntStream.rangeClosed(1, columns(row, diagram))
                .map(column -> map.risksInCell(row, diagram, column).size()).sum()).sum()).isEqualTo(engagement.getRisks().size());
        assertThat(new HeatMapCells(scoring).of(engagement, Stage.INHERENT).rows()).hasSameSizeAs(map.likelihoodRows(engagement));
    }

    @Test
    void aMethodThatIsNotThereHasNoCells() {
        Engagement engagement = Texts.of("engagement E { risk R1 { inherent likelihood 2, impact 3 } }").the(Engagement.class);

        assertThat(map.likelihoodRows(engagement)).isEmpty();
        assertThat(map.unscoredRisks(engagement)).hasSize(1);
    }

    private int columns(ScaleLevel row, EObject diagram) {
        return (int) IntStream.rangeClosed(1, 7).filter(column -> !map.cellOfRow(row, diagram, column).isEmpty()).count();
    }

    private List<String> cells(ScaleLevel row, EObject diagram) {
        return IntStream.rangeClosed(1, columns(row, diagram)).mapToObj(column -> map.cellLabel(row, diagram, column) + " "
                + IntStream.rangeClosed(1, 5).filter(step -> map.isCellAtStep(row, diagram, column, step)).mapToObj(String::valueOf)
                        .collect(Collectors.joining())).toList();
    }
}
