package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.plumbline.model.core.Identified;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;

/** What the risk maps of the examples show. */
class RiskMapServicesTest {

    private final RiskMapServices map = new RiskMapServices();
    private final LevelServices levels = new LevelServices();
    private final Engagement village = Texts.example("village-committee").get(Engagement.class, "AGUA-MANSA-2026");

    @Test
    void risksLieInTheAreasOfTheirCards() {
        EObject diagram = Shown.diagram(village);
        Map<String, List<String>> shown = new LinkedHashMap<>();
        for (FunctionalArea area : map.areasOfMap(village)) {
            shown.put(area.getId(), ids(map.risksOfArea(area, diagram)));
        }

        assertThat(shown).isEqualTo(Map.of("BOOKS", List.of("R1", "R2", "R3"), "PIPES", List.of("R4", "R5", "R6"), "SEATS", List.of("R7")));
        assertThat(map.risksOutsideAreas(village)).isEmpty();
    }

    @Test
    void colourIsThePlaceOfTheLevelOnItsScale() {
        assertThat(village.getRisks()).extracting(risk -> levels.levelName(risk) + steps(risk) + (levels.isSevere(risk) ? " severe" : ""))
                .containsExactly("Red[5] severe", "Red[5] severe", "Green[1]", "Red[5] severe", "Red[5] severe", "Yellow[3]", "Yellow[3]");
    }

    @Test
    void linesLeadFromChosenToolsToAssessedRisks() {
        EObject diagram = Shown.diagram(village);

        assertThat(map.mitigationsOfMap(village))
                .extracting(line -> map.selectionsOf(line, diagram).getFirst().getTool().getId() + "-" + map.strengthWord(line) + "->"
                        + ids(map.assessmentsOf(line, diagram)))
                .contains("VALVE-BOARD-strongly->[R4]").doesNotHaveDuplicates();
    }

    @Test
    void aHostThatMakesAWholeViewHasEachListLookedThroughOnce() {
        EObject diagram = Shown.diagram(village);
        Map<Object, Object> memory = new HashMap<>();
        RiskMapServices once = new RiskMapServices(Presentation.AS_WRITTEN, memory);

        assertThat(map.mitigationsOfMap(village)).hasSizeGreaterThan(2).allSatisfy(line -> {
            assertThat(once.selectionsOf(line, diagram)).isEqualTo(map.selectionsOf(line, diagram));
            assertThat(once.assessmentsOf(line, diagram)).isEqualTo(map.assessmentsOf(line, diagram));
        });
        assertThat(memory).as("choices by tool, risks by card").hasSize(2);
    }

    @Test
    void aHostThatSaysNothingIsToldWhatTheModelSaysByNow() {
        EObject diagram = Shown.diagram(village);
        FunctionalArea area = map.areasOfMap(village).getFirst();
        int before = map.risksOfArea(area, diagram).size();

        village.getRisks().remove(map.risksOfArea(area, diagram).getFirst());

        assertThat(map.risksOfArea(area, diagram)).hasSize(before - 1);
    }

    @Test
    void plannedActionsAndOwnersAreFound() {
        assertThat(map.actionsOfMap(village)).hasSize(12);
        assertThat(ids(map.ownersOfMap(village))).containsExactly("TREASURER", "PRESIDENT", "PLUMBER", "AUDITOR");
    }

    @Test
    void aRiskTellsItsIdNameAndLevel() {
        AssessedRisk first = village.getRisks().getFirst();

        assertThat(map.riskLabel(first)).startsWith("R1 ").endsWith(" (Red)");
    }

    private List<Integer> steps(AssessedRisk risk) {
        return List.of(1, 2, 3, 4, 5).stream().filter(step -> levels.isAtStep(risk, step)).toList();
    }

    private static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }
}
