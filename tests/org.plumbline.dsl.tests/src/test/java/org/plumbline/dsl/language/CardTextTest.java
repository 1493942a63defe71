package org.plumbline.dsl.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.dsl.LanguageTexts;
import org.plumbline.model.catalogue.CaseExample;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.RoleNeed;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.method.FormField;
import org.plumbline.model.method.FormKind;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.Role;
import org.plumbline.model.plan.RaciKind;

/** What cards, methods and organizations say beyond the fields that every project needs. */
class CardTextTest {

    private final LanguageTexts texts = new LanguageTexts();

    @Test
    void obligationsPicturesAndParts() {
        var index = texts.project("""
                document ACT "Water Act" of 2016
                organization O { obligation ACT "section 4" obligation "Licence of 2021" }
                risk R { obligation ACT "section 72" pictogram "theme/meter.svg" source "Talk" }
                tool T
                    for X { }
                tool U { part of T pictogram "theme/pair.svg" }
                """).index();

        assertThat(index.all(Organization.class).getFirst().getObligations()).hasSize(2);
        assertThat(index.all(RiskCard.class).getFirst()).satisfies(risk -> {
            assertThat(risk.getObligations().getFirst().getDocument().getId()).isEqualTo("ACT");
            assertThat(risk.getPictogram()).isEqualTo("theme/meter.svg");
            assertThat(risk.getSources()).hasSize(1);
        });
        assertThat(index.all(ToolCard.class).getLast().getPartOf().getId()).isEqualTo("T");
        assertThat(index.all(ToolCard.class).getLast().getPictogram()).isEqualTo("theme/pair.svg");
    }

    @Test
    void casesAndWhatAToolTakes() {
        var index = texts.project("""
                toolbox W "W" { area A "A" role CASHIER "C" role CLERK "K" stage SALES "S" process METERING "M" { stage SALES } }
                risk R in A {
                    process METERING
                    case "A town found it." in 2023 { place "Coast" source "Talk" source "Letter" }
                    case "Another did not."
                    source "Of the card"
                }
                tool T in A {
                    responsible CASHIER, CLERK, 2 hours a week for "Counting"
                    consulted CLERK
                    attachment "Sheet" es: "Hoja" in es found at "sheets/count.ods"
                }
                """).index();

        assertThat(index.all(RiskCard.class).getFirst()).satisfies(risk -> {
            assertThat(risk.getProcesses()).extracting(process -> process.getStage().getId()).containsExactly("SALES");
            assertThat(risk.getCases()).extracting(CaseExample::getPlace).containsExactly("Coast", null);
            assertThat(risk.getCases().getFirst().getSources()).hasSize(2);
            assertThat(risk.getCases().getFirst().getWhen().getFrom()).hasToString("2023");
            assertThat(risk.getSources()).hasSize(1);
        });
        assertThat(index.all(ToolCard.class).getFirst()).satisfies(tool -> {
            assertThat(tool.getRoles()).extracting(RoleNeed::getKind).containsExactly(RaciKind.RESPONSIBLE, RaciKind.CONSULTED);
            assertThat(tool.getRoles().getFirst().getRoles()).extracting(Role::getId).containsExactly("CASHIER", "CLERK");
            assertThat(tool.getRoles().getFirst().getDedicated().getValue()).isEqualByComparingTo("2");
            assertThat(tool.getAttachments().getFirst().getLanguage()).isEqualTo("es");
        });
    }

    @Test
    void processesSystemsAndWhatIsAccepted() {
        var index = texts.project("""
                toolbox W "W" { process METERING "M" }
                method M "M" { dimension MONEY "M" dimension SAFETY "S" scale LEVEL "L" { level 1 LOW "L" level 2 HIGH "H" } }
                organization O "O" {
                    stage SALES "S"
                    system BOOK "B"
                    process READING "R" is METERING by O { stage SALES uses BOOK }
                    accepts up to HIGH
                    accepts up to LOW for SAFETY, MONEY because "No health for money."
                }
                """).index();

        assertThat(index.all(Organization.class).getFirst()).satisfies(organization -> {
            assertThat(organization.getProcesses().getFirst().getType().getId()).isEqualTo("METERING");
            assertThat(organization.getProcesses().getFirst().getStage().getId()).isEqualTo("SALES");
            assertThat(organization.getProcesses().getFirst().getSystems()).hasSize(1);
            assertThat(organization.getAppetites()).extracting(appetite -> appetite.getLevel().getId()).containsExactly("HIGH", "LOW");
            assertThat(organization.getAppetites().getLast().getDimensions()).hasSize(2);
        });
    }

    @Test
    void formsRulesAndTheCourseOfAnActivity() {
        var index = texts.project("""
                method M "M" {
                    form SHEET "Sheet" for voting {
                        field "Group"
                        field "Risk" with 5 lines
                        field "Sure?" is choice choice "yes" choice "no"
                    }
                    rule QUIET "Nobody is named" in SHOP
                    phase SHOP "Shop" {
                        activity "Score" takes 2 hours { needs "Cards" agenda "Tell" agenda "Vote" uses SHEET gives "List" }
                        activity "Eat"
                    }
                }
                """).index();

        assertThat(index.all(Methodology.class).getFirst()).satisfies(method -> {
            assertThat(method.getForms().getFirst().getKind()).isEqualTo(FormKind.VOTING);
            assertThat(method.getForms().getFirst().getFields()).extracting(FormField::getLines).containsExactly(0, 5, 0);
            assertThat(method.getForms().getFirst().getFields().getLast().getChoices()).hasSize(2);
            assertThat(method.getRules().getFirst().getPhase().getId()).isEqualTo("SHOP");
            assertThat(method.getPhases().getFirst().getActivities().getFirst()).satisfies(activity -> {
                assertThat(activity.getAgenda()).hasSize(2);
                assertThat(activity.getForms()).containsExactly(method.getForms().getFirst());
            });
        });
    }
}
