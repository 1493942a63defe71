package org.plumbline.dsl.ide.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.plumbline.dsl.ide.kit.Applied;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.ide.kit.MarkedText;

class FormattingServiceTest {

    private final FormattingService service = MarkedProject.service(FormattingService.class);
    private final LineIndentation indentation = new LineIndentation();

    @Test
    void laysOutAFile() {
        MarkedProject project = MarkedProject.of("toolbox T \"Cards\" {\narea OPS \"Operations\"\n  area METERS \"Meters\" // end  \n}");

        assertThat(applied(project, service.format(project.resource()))).isEqualTo("""
                toolbox T "Cards" {
                    area OPS "Operations"
                    area METERS "Meters" // end
                }
                """);
    }

    @Test
    void aTidyFileIsLeftAsItIs() {
        MarkedProject project = MarkedProject.of("toolbox T \"Cards\" {\n    area OPS \"Operations\"\n}\n");

        assertThat(service.format(project.resource())).isEmpty();
    }

    @Test
    void laysOutTheLinesOfASelection() {
        MarkedProject project = MarkedProject.of("  toolbox T \"Cards\" {\narea O«PS \"Operations\"\n   area METERS» \"Meters\"\n}");
        MarkedText.Range selection = project.text().ranges().getFirst();

        assertThat(applied(project, service.format(project.resource(), selection.offset(), selection.length())))
                .isEqualTo("  toolbox T \"Cards\" {\n    area OPS \"Operations\"\n    area METERS \"Meters\"\n}");
    }

    @Test
    void ofAFileWithErrorsOnlySoundElementsAreLaidOut() {
        MarkedProject project = MarkedProject.of("""
                toolbox T "Cards" {
                area OPS "Operations" }

                risk   R1 "Leaks" in OPS { cuase
                "typed" }
                // a remark
                tool T1 "Meters" in OPS {
                  goal "Less"
                }   // behind
                """);

        assertThat(applied(project, service.format(project.resource()))).isEqualTo("""
                toolbox T "Cards" {
                    area OPS "Operations"
                }

                risk   R1 "Leaks" in OPS { cuase
                "typed" }
                // a remark
                tool T1 "Meters" in OPS {
                    goal "Less"
                }   // behind
                """);
        assertThat(service.obstacle(project.resource()).orElseThrow()).startsWith("Line 4 does not follow the language, so its element is left")
                .contains("Did you mean ca");
    }

    @Test
    void aNewLineIsIndentedByTheBlocksAroundIt() {
        assertThat(indented("toolbox T \"Cards\" {\n‸")).isEqualTo("toolbox T \"Cards\" {\n    ");
        assertThat(indented("toolbox T \"Cards\" {\n    area OPS \"O\" {\n‸}")).isEqualTo("toolbox T \"Cards\" {\n    area OPS \"O\" {\n    }");
        assertThat(indented("toolbox T \"Cards\" { }\n      ‸risk")).isEqualTo("toolbox T \"Cards\" { }\nrisk");
        assertThat(indented("risk R1 {\n    note \"\"\"\n  ‸")).isEqualTo("risk R1 {\n    note \"\"\"\n  ");
        assertThat(indented("risk R1 {\n    note \"\"\"\n  ‸\"\"\"")).isEqualTo("risk R1 {\n    note \"\"\"\n  \"\"\"");
        assertThat(indented("risk R1 { // open {\n‸")).isEqualTo("risk R1 { // open {\n    ");
        assertThat(indented("risk R1 {\n    /* a\n ‸*/")).isEqualTo("risk R1 {\n    /* a\n */");
    }

    private String indented(String text) {
        MarkedProject project = MarkedProject.of(text);
        return applied(project, indentation.at(project.resource(), project.caret()));
    }

    private static String applied(MarkedProject project, List<TextEdit> edits) {
        return Applied.to(project.text().text(), edits);
    }
}
