package org.plumbline.dsl.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.core.Element;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/** The example projects are what people copy from: no check finds anything in them. */
class ShippedProjectsTest {

    private static final Path PROJECTS = Path.of("../../bundles/org.plumbline.examples/projects");

    static List<Path> projects() throws IOException {
        try (var folders = Files.list(PROJECTS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void noCheckFindsAnything(Path project) throws IOException {
        Validator validator = new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> { });

        CheckedProject checked = new ProjectCheck(ProjectLoader.standalone(), validator).check(files(project));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.project().unreadableFiles()).isEmpty();
        assertThat(checked.project().index().all(Element.class)).isNotEmpty();
    }

    @Test
    void thePaperIsWrongInOneFigureAndEveryOtherIsSound() throws IOException {
        Validator validator = new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> { });

        CheckedProject checked = new ProjectCheck(ProjectLoader.standalone(), validator).check(files(PROJECTS.resolve("iom-igf")));

        assertThat(checked.justified()).extracting(known -> known.problem().message())
                .filteredOn(message -> message.contains("%")).containsExactly("Fact PLACED “Placed since” is stated as 30 %, but 6 of 22 are 27.3 %.");
    }

    private static List<Path> files(Path project) throws IOException {
        try (var files = Files.walk(project)) {
            return files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList();
        }
    }
}
