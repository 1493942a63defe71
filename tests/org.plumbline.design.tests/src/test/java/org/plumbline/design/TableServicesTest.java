package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.plan.Action;

/** What stands in the tables and in the tree. */
class TableServicesTest {

    private final Texts village = Texts.example("village-committee");

    @Test
    void theRegisterShowsTheRiskAsItIsNow() {
        RegisterServices register = new RegisterServices();
        AssessedRisk risk = village.get(AssessedRisk.class, "AGUA-MANSA-2026.R1");

        assertThat(row(risk, register::areaName, register::likelihoodNow, register::impactsNow, new LevelServices()::levelName, register::ownerName,
                register::treatmentWord, register::rankText)).containsExactly("Money and books", "3", "Money of the village\u00a02, Peace in the village\u00a02",
                        "Red", "Treasurer", "mitigate", "2");
        assertThat(register.hereText(risk)).isNotEmpty();
    }

    @Test
    void thePlanShowsWhoWhenAndHowFar() {
        PlanTableServices plan = new PlanTableServices();
        Action action = village.get(Action.class, "AGUA-MANSA-2026.A4");

        assertThat(row(action, plan::toolName, plan::fromText, plan::toText, plan::responsibleNames, plan::statusWord, plan::percentText,
                plan::costText, plan::waitsFor)).containsExactly("Two at the tank, and a glass at the last tap", "2026-06-29", "2027-01-30", "Plumber", "underway", "30 %",
                        "2400 HNL", "A3");
        assertThat(plan.fromText(action.eContainer())).isEmpty();
    }

    @Test
    void mitigationsFindTheirLineAndColumn() {
        MatrixServices matrix = new MatrixServices();
        Engagement engagement = village.get(Engagement.class, "AGUA-MANSA-2026");
        List<Mitigation> mitigations = new RiskMapServices().mitigationsOfMap(engagement);

        assertThat(mitigations).isNotEmpty().allSatisfy(mitigation -> {
            assertThat(matrix.assessmentsAnywhere(mitigation)).isSubsetOf(engagement.getRisks()).isNotEmpty();
            assertThat(matrix.selectionsAnywhere(mitigation)).isSubsetOf(engagement.getSelections()).isNotEmpty();
        });
    }

    @Test
    void theToolboxHasItsCardsInTheirAreas() {
        ToolboxServices toolbox = new ToolboxServices();
        FunctionalArea pipes = village.get(FunctionalArea.class, "VILLAGE.PIPES");
        RiskCard card = toolbox.riskCardsIn(pipes).getFirst();

        assertThat(toolbox.riskCardsIn(pipes)).hasSize(3);
        assertThat(toolbox.toolCardsIn(pipes)).isNotEmpty().first()
                .satisfies(tool -> assertThat(toolbox.stepLabel(tool.getSteps().getFirst())).startsWith("1. "));
        assertThat(toolbox.mitigationsAgainst(card)).isNotEmpty()
                .allSatisfy(mitigation -> assertThat(toolbox.helpLabel(mitigation)).endsWith("ly)"))
                .allSatisfy(mitigation -> assertThat(toolbox.harmLabel(mitigation)).startsWith(new LabelServices().label(card)));
    }

    @SafeVarargs
    private static <T> List<String> row(T element, Function<? super T, String>... columns) {
        return Stream.of(columns).map(column -> column.apply(element)).toList();
    }
}
