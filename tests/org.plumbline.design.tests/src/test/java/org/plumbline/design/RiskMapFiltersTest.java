package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.core.project.Names;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.model.core.Named;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.ScaleLevel;

/** The risk map of the village with only what belongs to chosen areas or levels. */
class RiskMapFiltersTest {

    private static final Names NAMES = new Names(new org.plumbline.core.text.Texts());

    private final Engagement village = Texts.example("village-committee").get(Engagement.class, "AGUA-MANSA-2026");

    @Test
    void anAreaStaysWithItsRisksAndWhatIsDoneAboutThem() {
        DiagramView view = map(Set.of("Tools", "Actions", "Owners"), "ChosenAreas", "areas", "SEATS");

        assertThat(ids(view, "Area")).containsExactly("SEATS");
        assertThat(ids(view, "Risk")).containsExactly("R7");
        assertThat(view.edges()).extracting(EdgeView::mapping).contains("Mitigates", "Owns");
        assertThat(view.allNodes().filter(node -> Set.of("Tool", "Action", "Owner").contains(node.mapping())))
                .allMatch(node -> view.edges().stream().anyMatch(edge -> edge.source().equals(node.key()) || edge.end().equals(node.key())));
    }

    @Test
    void severalAreasStayTogether() {
        assertThat(ids(map(Set.of(), "ChosenAreas", "areas", "SEATS", "BOOKS"), "Risk")).containsExactlyInAnyOrder("R1", "R2", "R3", "R7");
    }

    @Test
    void aLevelStaysWithItsAreas() {
        DiagramView view = map(Set.of(), "ChosenLevels", "levels", "YELLOW");

        assertThat(ids(view, "Risk")).containsExactlyInAnyOrder("R6", "R7");
        assertThat(ids(view, "Area")).containsExactlyInAnyOrder("PIPES", "SEATS");
    }

    @Test
    void levelsToChooseFromAreThoseThatRisksHave() {
        assertThat(new RiskMapFilters().levelsOfMap(village)).extracting(ScaleLevel::getId).containsExactly("GREEN", "YELLOW", "RED");
    }

    private DiagramView map(Set<String> layers, String filter, String variable, String... ids) {
        try (Specification specification = Specification.load()) {
            Part map = specification.description().representation("RiskMap").orElseThrow();
            Choices choices = new Choices(layers, Set.of(filter), Map.of(new Choices.Question(filter, variable), Set.of(ids)));
            return new Interpreter(specification.description(), specification.services(),
                    element -> element instanceof Named named ? named.getId() : NAMES.name(element).orElse("")).diagram(map, village, choices);
        }
    }

    private static List<String> ids(DiagramView view, String mapping) {
        return view.allNodes().filter(node -> node.mapping().equals(mapping)).map(NodeView::target).map(Named.class::cast).map(Named::getId)
                .toList();
    }
}
