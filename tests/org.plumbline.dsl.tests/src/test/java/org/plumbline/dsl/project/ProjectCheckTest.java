package org.plumbline.dsl.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Severity;
import org.plumbline.validation.Validator;
import org.plumbline.validation.rules.NamedInDefaultLanguage;
import org.plumbline.validation.rules.ResolvedReferences;

/** What the language and the rules find comes in one list. */
class ProjectCheckTest {

    private static final String TOOLBOX = """
            toolbox WATER "Integrity toolbox for water services" {
                area OPS "Operations"
            }
            tool ROTATE "Rotate readers" in WATER.OPS {
                mitigates OPS-03
            }
            """;

    private static final RuleCatalogue RULES = new RuleCatalogue(List.of(new NamedInDefaultLanguage(), new ResolvedReferences()));

    private final ProjectLoader loader = ProjectLoader.standalone();
    private final ProjectCheck check = new ProjectCheck(loader, new Validator(RULES, new RuleTexts("en"), defect -> {
        throw defect.cause();
    }));

    @Test
    void findsNothingInACleanProject() {
        CheckedProject project = check(Map.of("a.plumb", TOOLBOX, "b.plumb", "risk OPS-03 \"Altered readings\" in WATER.OPS { }"));

        assertThat(project.problems()).isEmpty();
        assertThat(project.hasErrors()).isFalse();
    }

    @Test
    void ordersByFileLineColumnAndCode() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("c.plumb", "risk OPS-05 in WATER.OPS { nmae \"x\" }");
        texts.put("b.plumb", "risk OPS-03 in WATER.NONE {\n}\n");
        texts.put("a.plumb", TOOLBOX);

        assertThat(check(texts).problems()).extracting(ProjectCheckTest::line).containsExactly(
                "b.plumb:1:6 ERROR IM-C-003",
                "b.plumb:1:16 ERROR IM-C-004",
                "c.plumb:1:28 ERROR SYNTAX");
    }

    @Test
    void holdsFindingsBackInAFileThatIsHalfUnderstood() {
        String half = "risk OPS-03 in WATER.NONE { nmae \"x\" }";

        CheckedProject project = check(Map.of("a.plumb", TOOLBOX, "b.plumb", half));

        assertThat(project.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.SYNTAX);
            assertThat(problem.remedy()).isEmpty();
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        });
        assertThat(project.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rsik OPS-03 in WATER.OPS { }                                    |
            rsik 'OPS-03' in WATER.OPS { }                                  |
            rsik OPS-05 in WATER.OPS { } /* risk OPS-03                     |
            risk OPS-05 in WATER.OPS { nmae "x" event "unlike OPS-03 }      |
            rsik OPS-05 in WATER.OPS { } // OPS-03                          | IM-C-004
            rsik OPS-05 in WATER.OPS { } /* OPS-03 */                       | IM-C-004
            risk OPS-05 in WATER.OPS { nmae "x" event "unlike OPS-03" }     | IM-C-004
            risk OPS-05 in WATER.OPS { nmae "x" event ""\"unlike OPS-03""\" } | IM-C-004
            """)
    void holdsFindingsBackAboutIdsOfAFileThatIsHalfUnderstood(String half, String told) {
        CheckedProject project = check(Map.of("a.plumb", TOOLBOX, "b.plumb", half));

        assertThat(project.problems()).filteredOn(problem -> problem.position().file().equals("a.plumb")).extracting(Problem::code)
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void tellsTheRemedyOfAFinding() {
        CheckedProject project = check(Map.of("a.plumb", "risk OPS-03 \"Altered readings\" in WATER.OPS { }"));

        assertThat(project.problems()).extracting(Problem::remedy).isNotEmpty().allMatch(Optional::isPresent);
    }

    private CheckedProject check(Map<String, String> texts) {
        return check.check(loader.parse(texts));
    }

    private static String line(Problem problem) {
        return String.join(" ", List.of(problem.position().file() + ":" + problem.position().line() + ":" + problem.position().column(),
                problem.severity().name(), problem.code()));
    }
}
