package org.plumbline.dsl.formatting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The service takes any text and says why it leaves one alone. */
class FormatServiceTest {

    private static final LaidOut LAID_OUT = new LaidOut();

    @Test
    void endsWithOneLineBreak() {
        assertThat(LAID_OUT.of("language 1")).isEqualTo("language 1\n");
        assertThat(LAID_OUT.of("language 1 \n\n \n")).isEqualTo("language 1\n");
        assertThat(LAID_OUT.of("// only this")).isEqualTo("// only this\n");
        assertThat(LAID_OUT.of("")).isEmpty();
        assertThat(LAID_OUT.of(" \n")).isEmpty();
    }

    @Test
    void keepsCarriageReturnsAndByteOrderMark() {
        assertThat(LAID_OUT.of("\uFEFFrisk R {\r\nname \"N\" // n\r\n\r\n\r\ncause \"C\"}"))
                .isEqualTo("\uFEFFrisk R {\r\n    name \"N\" // n\r\n\r\n    cause \"C\"\r\n}\r\n");
    }

    @Test
    void refusesTextsWithSyntaxProblems() {
        assertThat(LAID_OUT.problems("risk R {\n  nane \"N\" }")).singleElement().satisfies(problem -> {
            assertThat(problem.position().file()).isEqualTo("text.plumb");
            assertThat(problem.position().line()).isEqualTo(2);
            assertThat(problem.message()).contains("Did you mean name?");
        });
        assertThat(LAID_OUT.problems("tool T { kind wrench }")).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("no kind of tool"));
    }

    @Test
    void refusesTextsThatCannotBeRead() {
        assertThat(LAID_OUT.problems("toolbox T {" + " area A {".repeat(100_000))).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("nested too deeply"));
    }

    @Test
    void laysOutLargeTexts() {
        String element = "decision D \"" + "long ".repeat(20) + "\" { source \"Minutes\" note \"N\" }\n";
        String text = "engagement E {\n" + element.repeat(4000) + "}\n";

        assertThat(assertTimeout(Duration.ofSeconds(60), () -> LAID_OUT.of(text)).lines()).hasSize(4 * 4000 + 2);
    }

    @Test
    void takesWhatIsWrongInMeaningOnly() {
        assertThat(LAID_OUT.of("""
                tool T in NOWHERE {
                effort 1 day effort 2 days
                }
                """)).isEqualTo("""
                tool T in NOWHERE {
                    effort 1 day effort 2 days
                }
                """);
    }
}
