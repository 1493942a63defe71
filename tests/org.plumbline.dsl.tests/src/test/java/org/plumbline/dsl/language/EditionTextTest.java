package org.plumbline.dsl.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.dsl.LanguageTexts;
import org.plumbline.model.catalogue.Principle;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.Parameter;
import org.plumbline.model.core.ParameterType;
import org.plumbline.model.edition.Adaptation;
import org.plumbline.model.edition.AdaptationContext;
import org.plumbline.model.edition.AlterationKind;
import org.plumbline.model.edition.CardField;
import org.plumbline.model.edition.ClashPolicy;
import org.plumbline.model.edition.Closure;
import org.plumbline.model.edition.Edition;
import org.plumbline.model.edition.Import;
import org.plumbline.model.edition.MergePolicy;
import org.plumbline.model.edition.VolumeKind;

/** An edition says what is taken, what is changed, and who made it. */
class EditionTextTest {

    private static final String TOOLBOX = """
            toolbox WATER {
                area OPS { area METERS }
                area FINANCE
                audience SMALL
                parameter REGULATOR "Regulator" is choice {
                    default "the regulator"
                    choice  "the ministry"  fr: "le ministère"
                }
                parameter DAYS "Days" is number { at least 3 at most 30.5 matches "[0-9]+" }
            }
            risk OPS-03 in OPS for SMALL { cause "Alone." }
            risk OPS-09 in OPS { }
            tool ROTATE in OPS { }
            """;

    private final LanguageTexts texts = new LanguageTexts();

    @Test
    void whatIsTaken() {
        Edition edition = edition("""
                from WATER 2.1.0 {
                    include areas OPS, FINANCE with parents with parts
                    include OPS-03, WATER.ROTATE
                    include tags pilot, case
                    include promoting transparency, accountability
                    include audiences SMALL
                    include ids like "OPS-*", "FIN-0?"
                    include everything
                    exclude OPS-09
                    with needed tools
                    with mitigating tools
                }
                merge custom
                on clash use-first
                group FIELD "In the field" holds OPS-03, ROTATE { description "What happens outside." }
                """);

        Import taken = edition.getImports().getFirst();
        assertThat(fragment(taken.getToolbox())).isEqualTo("WATER");
        assertThat(taken.getVersion()).isEqualTo("2.1.0");
        assertThat(taken.getInclude()).hasSize(7);
        assertThat(taken.getInclude().get(0)).satisfies(areas -> {
            assertThat(areas.getAreas()).extracting(EditionTextTest::fragment).containsExactly("WATER.OPS", "WATER.FINANCE");
            assertThat(areas.isParents() && areas.isParts()).isTrue();
        });
        assertThat(taken.getInclude().get(1).getCards()).extracting(EditionTextTest::fragment)
                .containsExactly("WATER.OPS-03", "WATER.ROTATE");
        assertThat(taken.getInclude().get(2).getTags()).containsExactly("pilot", "case");
        assertThat(taken.getInclude().get(3).getPrinciples()).containsExactly(Principle.TRANSPARENCY, Principle.ACCOUNTABILITY);
        assertThat(taken.getInclude().get(4).getAudiences()).extracting(EditionTextTest::fragment).containsExactly("WATER.SMALL");
        assertThat(taken.getInclude().get(5).getPatterns()).containsExactly("OPS-*", "FIN-0?");
        assertThat(taken.getInclude().get(6).isEverything()).isTrue();
        assertThat(taken.getExclude().getFirst().getCards()).extracting(EditionTextTest::fragment).containsExactly("WATER.OPS-09");
        assertThat(taken.getClosures()).containsExactly(Closure.NEEDED, Closure.MITIGATING);
        assertThat(edition.getMerge()).isEqualTo(MergePolicy.CUSTOM);
        assertThat(edition.getClash()).isEqualTo(ClashPolicy.USE_FIRST);
        assertThat(edition.getGroups().getFirst().getCards()).hasSize(2).noneMatch(EObject::eIsProxy);
    }

    @Test
    void whatIsChanged() {
        Edition edition = edition("""
                from WATER
                in OPS-03 replace cause in en with "Neighbours." because "They live there."
                in OPS-03 add before ask 1 in en "Who walks along?"
                in OPS-03 add after warning sign 2 "A new bicycle"
                in ROTATE append use when "Always."
                in OPS-03 remove case 1
                in ROTATE set difficulty to "3 of 5" because "Fewer people."
                """);

        assertThat(edition.getAlterations())
                .extracting(change -> change.getKind(), change -> change.getField(), change -> change.getNumber(),
                        change -> change.getLanguage(), change -> change.getValue(), change -> fragment(change.getTarget()))
                .containsExactly(
                        tuple(AlterationKind.REPLACE, CardField.CAUSE, 0, "en", "Neighbours.", "WATER.OPS-03"),
                        tuple(AlterationKind.ADD_BEFORE, CardField.QUESTION, 1, "en", "Who walks along?", "WATER.OPS-03"),
                        tuple(AlterationKind.ADD_AFTER, CardField.WARNING_SIGN, 2, null, "A new bicycle", "WATER.OPS-03"),
                        tuple(AlterationKind.APPEND, CardField.OCCASION, 0, null, "Always.", "WATER.ROTATE"),
                        tuple(AlterationKind.REMOVE, CardField.CASE, 1, null, null, "WATER.OPS-03"),
                        tuple(AlterationKind.SET, CardField.DIFFICULTY, 0, null, "3 of 5", "WATER.ROTATE"));
        assertThat(text(edition.getAlterations().getFirst().getReason())).isEqualTo("They live there.");
    }

    @Test
    void whatIsFilledIn() {
        Edition edition = edition("""
                from WATER
                set REGULATOR to "the board"  fr: "l'autorité", precedence 2 because "Since 2016."
                """);
        List<Parameter> parameters = edition.eResource().getContents().isEmpty() ? List.of()
                : texts.project(TOOLBOX).index().all(Parameter.class);

        assertThat(edition.getSettings()).singleElement().satisfies(setting -> {
            assertThat(fragment(setting.getParameter())).isEqualTo("WATER.REGULATOR");
            assertThat(setting.getValue().getEntries()).hasSize(2);
            assertThat(setting.getPrecedence()).isEqualTo(2);
        });
        assertThat(parameters).extracting(Parameter::getType).containsExactly(ParameterType.CHOICE, ParameterType.NUMBER);
        assertThat(text(parameters.getFirst().getDefaultValue())).isEqualTo("the regulator");
        assertThat(parameters.getFirst().getChoices()).hasSize(1);
        assertThat(parameters.getLast().getMinimum()).isEqualByComparingTo("3");
        assertThat(parameters.getLast().getMaximum()).isEqualByComparingTo("30.5");
        assertThat(parameters.getLast().getPattern()).isEqualTo("[0-9]+");
    }

    @Test
    void whatItWasAdaptedTo() {
        Adaptation adaptation = texts.only(Adaptation.class, TOOLBOX, "organization BOARD { role CHAIR }", """
                edition E {
                    from WATER
                    adapted to FEES "Fees of committees" {
                        kind        law
                        concerns    OPS-03
                        because     "Committees set them."
                        approved by BOARD.CHAIR on 2026-02-01
                        source      "Section 72"
                    }
                }
                """);

        assertThat(adaptation.getContext()).isEqualTo(AdaptationContext.LAW);
        assertThat(fragment(adaptation.getConcerns().getFirst())).isEqualTo("WATER.OPS-03");
        assertThat(fragment(adaptation.getApprovedBy())).isEqualTo("BOARD.CHAIR");
        assertThat(adaptation.getApprovedOn()).hasToString("2026-02-01");
        assertThat(fragment(adaptation)).isEqualTo("E.FEES");
    }

    @Test
    void whatItIsPublishedAs() {
        Edition edition = edition("""
                from WATER
                volumes risks, tools
                volume cards "Cards"  sw: "Kadi" { template "a6" sections front, back }
                imprint {
                    author "A" author "B" partner "C"
                    logo "theme/a.svg" isbn "978-3-16-148410-0" licence "CC-BY-4.0" copyright "The board, 2026"
                    disclaimer "No advice."
                }
                """);

        assertThat(edition.getVolumes()).extracting(volume -> volume.getKind())
                .containsExactly(VolumeKind.RISKS, VolumeKind.TOOLS, VolumeKind.CARDS);
        assertThat(edition.getVolumes().getLast().getTemplate()).isEqualTo("a6");
        assertThat(edition.getVolumes().getLast().getSections()).containsExactly("front", "back");
        assertThat(edition.getImprint().getAuthors()).containsExactly("A", "B");
        assertThat(edition.getImprint().getPartners()).containsExactly("C");
        assertThat(edition.getImprint().getLogos()).containsExactly("theme/a.svg");
        assertThat(edition.getImprint().getIsbn()).isEqualTo("978-3-16-148410-0");
        assertThat(edition.getImprint().getCopyright()).isEqualTo("The board, 2026");
        assertThat(text(edition.getImprint().getDisclaimer())).isEqualTo("No advice.");
    }

    @Test
    void anEditionOfAnEditionStillFindsCardsByTheirShortNames() {
        List<Edition> editions = texts.project(TOOLBOX, "risk OPS-03 in OTHER.X { }", "edition BASE { from WATER from LOCAL }",
                "edition LOCAL { from BASE in OPS-03 remove cause }").index().all(Edition.class);

        assertThat(fragment(editions.getLast().getAlterations().getFirst().getTarget())).isEqualTo("WATER.OPS-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            merge custm                       | "custm" is no arrangement of cards; write one of as-is, flat, custom. Did you mean custom?
            on clash ask                      | "ask" is no way to settle a clash of ids; write one of fail, use-first, keep-both
            volumes books                     | "books" is no kind of volume; write one of manual, risks, tools, cards, forms, quick-guide
            in R replace causes with "x"      | "causes" is no field of a card that an edition can alter; write one of name, description, note, cause, event, consequence, driver, warning sign, ask, case, goal, use when, step, pitfall, kind, effort, takes, cost, difficulty. Did you mean cause?
            in R change cause with "x"        | "change" does not fit here, in alteration.
            adapted to A { kind laws }        | "laws" is no kind of thing that an edition is adapted to; write one of law, regulation, institutions, culture, operations. Did you mean law?
            """)
    void badValuesAreExplained(String field, String message) {
        assertThat(texts.problems("edition E {\n" + field + "\n}\n")).first().asString().contains(message);
    }

    private Edition edition(String fields) {
        return texts.only(Edition.class, TOOLBOX, "edition E \"Edition\" for SMALL in en, sw {\n" + fields + "}\n");
    }

    private static String text(LText text) {
        return text.getEntries().getFirst().getText();
    }

    private static String fragment(EObject element) {
        return element.eIsProxy() ? "unresolved" : element.eResource().getURIFragment(element);
    }
}
