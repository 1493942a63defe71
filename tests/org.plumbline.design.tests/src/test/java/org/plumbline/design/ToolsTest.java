package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.plan.Action;

/** What the tools of the risk map and the heat map write. */
class ToolsTest {

    private static final String TOOLBOX = """
            toolbox T "Cards" { area A "Area" }
            risk C1 "Jobs for friends" in T.A { }
            risk C2 "Speed money" in T.A { }
            tool PANEL "A panel decides" in T.A { mitigates C2 strongly }
            """;
    private static final String METHOD = """
            method M {
                likelihood on L  impact on I  level on V  scoring by matrix
                dimension X "X"  dimension Y "Y"
                scale L { level 1 L1 level 2 L2 }
                scale I { level 1 I1 level 2 I2 level 3 I3 }
                scale V { level 1 LOW level 2 HIGH }
                matrix { row L1 gives LOW, LOW, HIGH  row L2 gives LOW, HIGH, HIGH }
            }
            """;

    private final RiskTools tools = new RiskTools();

    @Test
    void cardsAndToolsAreTakenInOnce() {
        Texts texts = Texts.of(TOOLBOX, """
                engagement E "One" {
                    risk R1 is C1 { } // first
                }
                """);

        assertThat(texts.after(found -> {
            Engagement engagement = found.the(Engagement.class);
            tools.takeIn(engagement, found.get(RiskCard.class, "T.C1"));
            tools.takeIn(engagement, found.get(RiskCard.class, "T.C2"));
            tools.chooseNextTool(engagement);
            assertThat(tools.hasNextTool(engagement)).isFalse();
        }).get(1)).isEqualTo("""
                engagement E "One" {
                    risk R1 is C1 { } // first

                    risk R2 is C2 {
                    }

                    choose PANEL
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`inherent likelihood 1, impact 1`        | L2 | 3 | `inherent likelihood 2, impact 3`",
            "`inherent likelihood 1, X 3, Y 1`        | L1 | 2 | `inherent likelihood 1, X 2, Y 1`",
            "`inherent likelihood 1, X 3, Y 3`        | L2 | 1 | `inherent likelihood 2, X 1, Y 1`",
            "`inherent likelihood 2, impact 3 current likelihood 1, X 1` | L1 | 2 | `inherent likelihood 2, impact 3 current likelihood 1, X 2`"})
    void aRiskIsScoredIntoACell(String before, String row, int column, String after) {
        Texts texts = Texts.of(METHOD, "engagement E { method M\n    risk R1 { " + before + " } }");

        assertThat(texts.after(found -> new ScoreTools().scoreInto(found.the(AssessedRisk.class), found.get(ScaleLevel.class, "M.L." + row), column))
                .get(1)).isEqualTo("engagement E { method M\n    risk R1 { " + after + " } }");
    }

    @Test
    void aRiskWithoutScoreGetsAnInherentOne() {
        Texts texts = Texts.of(METHOD, "engagement E { method M\n    risk R1 { treatment accept } }");

        assertThat(texts.after(found -> new ScoreTools().scoreInto(found.the(AssessedRisk.class), found.get(ScaleLevel.class, "M.L.L2"), 2)).get(1))
                .contains("likelihood 2, impact 2");
    }

    @Test
    void removingARiskTakesVotesAndReductionsAway() {
        Texts texts = Texts.of("""
                engagement E {
                    workshop { participants P  vote P { R1 3, R2 1 } }
                    risk R1 "One" { }
                    risk R2 "Two" { }
                }
                organization O { role P }
                plan of E {
                    action A1 { reduces R1, R2 }
                    action A2 { reduces R1 }
                }
                """);

        assertThat(texts.after(found -> new RemovalServices().discard(found.get(AssessedRisk.class, "E.R1"))).getFirst()).isEqualTo("""
                engagement E {
                    workshop { participants P  vote P { R2 1 } }
                    risk R2 "Two" { }
                }
                organization O { role P }
                plan of E {
                    action A1 { reduces R2 }
                    action A2 { }
                }
                """);
    }

    @Test
    void namesAreWrittenInTheLanguageOfTheFile() {
        Texts texts = Texts.of("written in fr\n" + TOOLBOX, "engagement E { risk R1 is C1 { } risk R2 \"Deux\" es: \"Dos\" { } }");
        LabelServices labels = new LabelServices();

        assertThat(texts.after(found -> {
            labels.writeName(found.get(AssessedRisk.class, "E.R1"), "Jobs for friends");
            labels.writeName(found.get(AssessedRisk.class, "E.R2"), " Second ");
        }).get(1)).isEqualTo("engagement E { risk R1 is C1 { } risk R2 \"Second\" es: \"Dos\" { } }");
    }

    @Test
    void aLineThatIsDeletedEndsAReduction() {
        Texts texts = Texts.of("engagement E { risk R1 { } risk R2 { } }", "plan of E { action A1 { reduces R1, R2 } }");

        assertThat(texts.after(found -> tools.dropReduction(found.the(Action.class), Shown.line(found.get(AssessedRisk.class, "E.R1")))).get(1))
                .isEqualTo("plan of E { action A1 { reduces R2 } }");
    }

    @Test
    void aFreshIdIsFreeInTheWholeProject() {
        Texts texts = Texts.of("engagement E { risk R1 { } }", "engagement F { risk R2 { } risk R4 { } }");

        assertThat(new IdServices().freshId(texts.get(AssessedRisk.class, "E.R1"), "R")).isEqualTo("R3");
    }
}
