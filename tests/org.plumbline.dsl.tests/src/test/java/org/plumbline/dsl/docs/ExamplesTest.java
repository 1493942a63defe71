package org.plumbline.dsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.dsl.LanguageTexts;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;

/** What the guide shows as an example can be written so. */
class ExamplesTest {

    private static final String LESSONS = "rio-claro";
    private static final String COMPLETE = "greenvale";

    private static List<Example> examples() {
        return LanguageGuide.read().examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasNoSyntaxProblem(Example example) {
        assertThat(new LanguageTexts().problems(example.file())).as("docs/language.md, block of %s", example).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {LESSONS, COMPLETE})
    void everyReferenceOfAProjectLeadsToSomething(String name) {
        Map<String, String> files = new LinkedHashMap<>();
        examples().stream().filter(example -> example.project().filter(name::equals).isPresent())
                .forEach(example -> files.put("line " + example.line() + ".plumb", example.text()));

        LoadedProject project = ProjectLoader.standalone().parse(files);

        assertThat(project.index().all(EObject.class)).hasSizeGreaterThan(100).allSatisfy(
                element -> assertThat(element.eCrossReferences()).as("%s", project.sources().locate(element))
                        .noneMatch(EObject::eIsProxy));
    }

    @Test
    void theProjectsAreTheLessonsAndOneFileThatIsComplete() {
        assertThat(new TreeSet<>(examples().stream().flatMap(example -> example.project().stream()).toList()))
                .containsExactly(COMPLETE, LESSONS);
        assertThat(examples()).filteredOn(example -> example.project().filter(COMPLETE::equals).isPresent()).hasSize(1);
    }
}
