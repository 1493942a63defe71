package org.plumbline.dsl.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.catalogue.RiskCard;

/** Files become a project, and what cannot be read is told with its place. */
class ProjectLoaderTest {

    private static final String TOOLBOX = """
            language 1

            toolbox WATER "Integrity toolbox for water services" {
                area OPS  "Operations"
                area CUST "Customer relations"
            }
            """;

    private static final String RISK = """
            // cards may stand in files of their own
            risk OPS-03 in WATER.OPS {
                name "Meter readings are altered for a payment"
            }
            """;

    @TempDir
    private Path folder;

    private final ProjectLoader loader = ProjectLoader.standalone();

    @Test
    void refersFromFileToFile() throws IOException {
        LoadedProject project = loader.load(List.of(write("risks.plumb", RISK), write("toolbox.plumb", TOOLBOX)));

        assertThat(project.syntaxProblems()).isEmpty();
        assertThat(project.index().all(RiskCard.class)).singleElement()
                .satisfies(risk -> assertThat(risk.getArea().getName().getEntries().getFirst().getText()).isEqualTo("Operations"));
    }

    @Test
    void takesByteOrderMarkAndCarriageReturns() throws IOException {
        LoadedProject project = loader.load(List.of(write("toolbox.plumb", "\uFEFF" + TOOLBOX.replace("\n", "\r\n"))));

        assertThat(project.syntaxProblems()).isEmpty();
        assertThat(project.unreadableFiles()).isEmpty();
        assertThat(project.index().files()).singleElement().satisfies(file -> assertThat(file.getElements()).hasSize(1));
    }

    @Test
    void understandsHalfTypedTextAsFarAsItGoes() throws IOException {
        LoadedProject project = loader.load(List.of(
                write("toolbox.plumb", TOOLBOX.substring(0, TOOLBOX.indexOf("CUST"))), write("risks.plumb", RISK)));

        assertThat(project.syntaxProblems()).hasSize(1)
                .allSatisfy(problem -> assertThat(problem.position().line()).isEqualTo(5));
        assertThat(project.index().all(RiskCard.class).getFirst().getArea().getId()).isEqualTo("OPS");
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("latin1.plumb"), new byte[] {'/', '/', '\n', '/', '/', (byte) 0xE9, '\n'});

        assertThat(loader.load(List.of(file)).unreadableFiles()).containsExactly(
                new UnreadableFile(file + ":2", "This line is not UTF-8 text. Save the file with the encoding UTF-8."));
    }

    @Test
    void readsTheOthersWhenOneIsMissing() throws IOException {
        Path missing = folder.resolve("nowhere.plumb");

        LoadedProject project = loader.load(List.of(missing, write("toolbox.plumb", TOOLBOX)));

        assertThat(project.unreadableFiles()).containsExactly(new UnreadableFile(missing.toString(), "There is no such file."));
        assertThat(project.index().files()).hasSize(1);
    }

    @Test
    void survivesBlocksThatAreNestedTooDeeply() throws IOException {
        Path deep = write("deep.plumb", "toolbox T {" + "area A {".repeat(200_000));

        assertThat(loader.load(List.of(deep)).unreadableFiles()).singleElement()
                .satisfies(file -> assertThat(file.reason()).contains("nested too deeply"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
