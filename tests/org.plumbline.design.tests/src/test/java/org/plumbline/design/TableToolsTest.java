package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.governance.CoverageCell;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Milestone;

/** What typing into tables writes. Every text is a file of its own project. */
class TableToolsTest {

    private static final RegisterTools REGISTER = new RegisterTools();
    private static final PlanTableTools PLAN = new PlanTableTools();
    private static final MatrixTools MATRIX = new MatrixTools();

    static Stream<Arguments> typed() {
        return Stream.of(
                typed(AssessedRisk.class, "engagement E { risk R1 { treatment accept } }", REGISTER::writeTreatment, "Mitigate", "treatment mitigate"),
                typed(AssessedRisk.class, "engagement E { risk R1 { treatment accept } }", REGISTER::writeTreatment, "dunno", "treatment accept"),
                typed(AssessedRisk.class, "engagement E { risk R1 { rank 2 } }", REGISTER::writeRank, "3", "rank 3"),
                typed(AssessedRisk.class, "engagement E { risk R1 { rank 2 } }", REGISTER::writeRank, "0", "rank 2"),
                typed(AssessedRisk.class, "engagement E { risk R1 { here \"Old\" } }", REGISTER::writeHere, "New", "here \"New\""),
                typed(AssessedRisk.class, "organization O { role HEAD \"The head\" } engagement E { risk R1 { } }", REGISTER::writeOwner, "the head",
                        "owner HEAD"),
                typed(Action.class, "engagement E { } plan of E { action A1 { status done } }", PLAN::writeStatus, "paused", "status paused"),
                typed(Action.class, "engagement E { } plan of E { action A1 { done 5 % } }", PLAN::writePercent, "30 %", "done 30 %"),
                typed(Action.class, "engagement E { } plan of E { action A1 { done 5 % } }", PLAN::writePercent, "101", "done 5 %"),
                typed(Action.class, "engagement E { } plan of E { action A1 { from 2026-01-01 to 2026-02-01 } }", PLAN::writeFrom, "2026-03-01",
                        "from 2026-03-01 to 2026-03-01"),
                typed(Action.class, "engagement E { } plan of E { action A1 { from 2026-01-01 to 2026-02-01 } }", PLAN::writeTo, "2025-03-01",
                        "from 2025-03-01 to 2025-03-01"),
                typed(Action.class, "engagement E { } plan of E { action A1 { } }", PLAN::writeTo, "2026-04-30", "from 2026-04-30 to 2026-04-30"),
                typed(Milestone.class, "engagement E { } plan of E { milestone M1 on 2026-01-01 }", PLAN::writeTo, "2026-04-30", "on 2026-01-01"),
                typed(Action.class, "engagement E { } plan of E { action A1 { from 2026-01-01 to 2026-02-01 } }", PLAN::writeFrom, "soon",
                        "from 2026-01-01 to 2026-02-01"),
                typed(CoverageCell.class, "framework F { component C objective O cell C for O \"a\" }", MATRIX::writeCell, "b", "cell C for O \"b\""),
                typed(Mitigation.class, "toolbox T { } risk R { } tool P { mitigates R slightly }", MATRIX::writeStrength, "strongly",
                        "mitigates R strongly"));
    }

    private static Arguments typed(Class<? extends EObject> type, String before, BiConsumer<EObject, String> tool, String words, String after) {
        return Arguments.of(type, before, tool, words, after);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void typedWordsAreWritten(Class<? extends EObject> type, String before, BiConsumer<EObject, String> tool, String words, String after) {
        assertThat(Texts.of(before).after(found -> tool.accept(found.the(type), words)).getFirst()).contains(after);
    }

    @Test
    void emptyCellsGoAndTakeNothingElse() {
        String framework = "framework F { component C  objective O  cell C for O \"a\" }";

        assertThat(Texts.of(framework).after(found -> MATRIX.writeCell(found.the(CoverageCell.class), " ")).getFirst())
                .contains("component C", "objective O").doesNotContain("cell");
        assertThat(Texts.of("toolbox T { } risk R { } tool P { mitigates R slightly }").after(
                found -> MATRIX.writeStrength(found.the(Mitigation.class), "")).getFirst()).doesNotContain("mitigates").contains("risk R");
    }

    @Test
    void cellsOfAMatrixAreMadeOnCardsAndStated() {
        Texts texts = Texts.of("toolbox T { } risk R \"r\" { } tool P { }", "engagement E { risk R1 is R { } risk R2 { } choose P }",
                "framework F { not stated in source cells }");

        assertThat(texts.after(found -> {
            ToolSelection selection = found.the(ToolSelection.class);
            MATRIX.mitigate(selection, found.get(AssessedRisk.class, "E.R1"), "fairly");
            MATRIX.mitigate(selection, found.get(AssessedRisk.class, "E.R2"), "fairly");
            MATRIX.cellsStated(found.the(GovernanceFramework.class));
        })).satisfiesExactly(toolbox -> assertThat(toolbox).contains("mitigates R fairly").doesNotContain("mitigates R fairly, "),
                engagement -> assertThat(engagement).isEqualTo("engagement E { risk R1 is R { } risk R2 { } choose P }"),
                framework -> assertThat(framework).doesNotContain("not stated"));
    }

    @Test
    void cardsAndStepsAreAdded() {
        Texts texts = Texts.of("toolbox T { area A }", "tool P in T.A { step 3 \"Third\" }");
        ToolboxTools tools = new ToolboxTools();

        assertThat(texts.after(found -> {
            tools.addRiskCard(found.the(FunctionalArea.class));
            tools.addStep(found.the(ToolCard.class));
            tools.writeStep(found.the(ToolCard.class).getSteps().getFirst(), "3. Another");
        }).get(1)).contains("step 3 \"Another\"", "step 4 \"New step\"", "risk RISK-1 \"New risk\" in T.A {");
        assertThat(texts.after(found -> tools.addToolCard(found.the(FunctionalArea.class))).get(1)).contains("tool TOOL-1 \"New tool\" in T.A {");
    }
}
