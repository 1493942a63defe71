package org.plumbline.dsl.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/** One mistake in the engagement of an example is one finding: nothing that only follows from it is told, in no file of the project. */
class MistakesTest {

    private static final Path EXAMPLE = Path.of("../../bundles/org.plumbline.examples/projects/village-committee");
    private static final String TEXT = "engagement.plumb";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            for AGUA-MANSA {      | for AGUA-MANSA     | 11:5 "description" does not fit here, in engagement AGUA-MANSA-2026. Is a { missing before it?
            for AGUA-MANSA {      | for AGUA-MANSA (   | 10:116 "(" does not fit here, in engagement AGUA-MANSA-2026. If a block begins here, write {.
            engagement AGUA       | engagment AGUA     | 10:1 "engagment" does not fit here, in the file. Did you mean engagement?
            wrong with it."       | wrong with it.     | 11:5 "description" does not fit here, in engagement AGUA-MANSA-2026. A text behind it is not closed with " on the same line; use \"\"\" for texts of several lines.
            "One list of          | One list of        | 27:24 "One" does not fit here, in engagement AGUA-MANSA-2026. Is a " missing before it?
            One list of           | One "list" of      | 27:30 "list" does not fit here, in engagement AGUA-MANSA-2026. Inside a text, write \\" for a quotation mark.
            phase       impl      | pha impl           | 15:5 "pha" does not fit here, in engagement AGUA-MANSA-2026. Did you mean phase?
            method      BEANS     | method             | 14:5 "cycle" does not fit here, in engagement AGUA-MANSA-2026. Something is missing before it: the id of a method.
            cycle       1         | cycle       1;     | 14:18 ";" does not fit here, in engagement AGUA-MANSA-2026. Remove it: a field ends with its line.
            cycle       1         | cycle = 1          | 14:11 "=" does not fit here, in engagement AGUA-MANSA-2026. Remove it: a value stands behind its word.
            sponsor      PRES     | sponser      PRES  | 18:5 "sponser" does not fit here, in engagement AGUA-MANSA-2026. Did you mean sponsor?
            status on   2026      | status:     2026   | 16:5 "status:" does not fit here, in engagement AGUA-MANSA-2026. Did you mean status?
            status on   2026-08-31| status on 31 August 2026 | 16:15 "31" is no date; write 2026-06-30, 2026-06, 2026-Q2 or 2026
            6  basis reported     | 6  bassis reported | 39:39 "bassis" does not fit here, in indicator ON-TIME. Did you mean basis?
            """)
    void isOneFinding(String written, String mistaken, String finding) throws IOException {
        assertThat(findingsWith(written, mistaken)).containsExactly(TEXT + ":" + finding);
    }

    @Test
    void severalAreTold() throws IOException {
        assertThat(findingsWith("    phase", "    fase")).hasSize(1);
        assertThat(findingsWith("    owner      TREASURER", "    ownr       TREASURER", "    phase", "    fase", "sponsor", "sponser"))
                .extracting(finding -> finding.substring(0, finding.indexOf(' ')))
                .containsExactly("engagement.plumb:15:5", "engagement.plumb:18:5", "engagement.plumb:111:9");
    }

    @Test
    void whatIsWrongElsewhereIsTold() throws IOException {
        Files.writeString(folder.resolve("more.plumb"), "risk NEW \"Something else\" in NOWHERE { }\n");

        assertThat(findingsWith("sponsor", "sponser")).hasSizeGreaterThan(1)
                .anySatisfy(finding -> assertThat(finding).startsWith("more.plumb:1:").contains("NOWHERE"));
    }

    /** @param replaced what is written in the example, and what instead, and so on */
    private List<String> findingsWith(String... replaced) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> texts = Files.list(EXAMPLE)) {
            for (Path text : texts.filter(file -> file.toString().endsWith(".plumb")).sorted().toList()) {
                files.add(Files.writeString(folder.resolve(text.getFileName()), Files.readString(text)));
            }
        }
        String text = Files.readString(folder.resolve(TEXT));
        for (int at = 0; at < replaced.length; at += 2) {
            assertThat(text).contains(replaced[at]);
            text = text.substring(0, text.indexOf(replaced[at])) + replaced[at + 1] + text.substring(text.indexOf(replaced[at]) + replaced[at].length());
        }
        Files.writeString(folder.resolve(TEXT), text);
        if (Files.exists(folder.resolve("more.plumb"))) {
            files.add(folder.resolve("more.plumb"));
        }
        Validator validator = new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> { });
        return new ProjectCheck(ProjectLoader.standalone(), validator).check(files).problems().stream()
                .map(problem -> Path.of(problem.position().file()).getFileName() + ":" + problem.position().line() + ":"
                        + problem.position().column() + " " + problem.message()).toList();
    }
}
