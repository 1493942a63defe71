package org.plumbline.dsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.dsl.LanguageTexts;
import org.plumbline.dsl.formatting.FormatResult;
import org.plumbline.dsl.formatting.FormatService;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/** What the guide shows as an example can be written so. */
class ExamplesTest {

    private static final String LESSONS = "rio-claro";
    private static final String COMPLETE = "greenvale";
    private static final FormatService FORMATTER = FormatService.standalone();

    private static List<Example> examples() {
        return LanguageGuide.read().examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasNoSyntaxProblem(Example example) {
        assertThat(new LanguageTexts().problems(example.file())).as("docs/language.md, block of %s", example).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isLaidOut(Example example) {
        assertThat(FORMATTER.format(example.file(), "guide.plumb")).as("docs/language.md, block of %s", example)
                .isEqualTo(new FormatResult.Formatted(example.file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {LESSONS, COMPLETE})
    void noCheckFindsAnythingInTheProject(String name) {
        Map<String, String> files = new LinkedHashMap<>();
        examples().stream().filter(example -> example.project().filter(name::equals).isPresent())
                .forEach(example -> files.put("line " + example.line() + ".plumb", example.text()));
        ProjectLoader loader = ProjectLoader.standalone();
        Validator validator = new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> { });

        CheckedProject project = new ProjectCheck(loader, validator).check(loader.parse(files));

        assertThat(project.problems()).isEmpty();
    }

    @Test
    void theProjectsAreTheLessonsAndOneFileThatIsComplete() {
        assertThat(new TreeSet<>(examples().stream().flatMap(example -> example.project().stream()).toList()))
                .containsExactly(COMPLETE, LESSONS);
        assertThat(examples()).filteredOn(example -> example.project().filter(COMPLETE::equals).isPresent()).hasSize(1);
    }
}
