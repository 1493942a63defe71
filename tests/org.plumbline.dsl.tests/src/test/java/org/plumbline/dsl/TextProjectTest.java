package org.plumbline.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files become a project, with every mistake at its place. */
class TextProjectTest {

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

    private final TextProject project = TextProject.standalone();

    @Test
    void refersFromFileToFile() throws IOException {
        read("risks.plumb", RISK);
        read("toolbox.plumb", TOOLBOX);

        assertThat(project.issues()).isEmpty();
    }

    @Test
    void takesByteOrderMarkAndCarriageReturns() throws IOException {
        read("toolbox.plumb", "\uFEFF" + TOOLBOX.replace("\n", "\r\n"));

        assertThat(project.issues()).isEmpty();
    }

    @Test
    void namesThePlaceOfAReferenceToNothing() throws IOException {
        Path file = read("risks.plumb", RISK);

        assertThat(project.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.file()).isEqualTo(file);
            assertThat(issue.line()).isEqualTo(2);
            assertThat(issue.column()).isEqualTo(16);
            assertThat(issue.severity()).isEqualTo(Severity.ERROR);
            assertThat(issue.message()).contains("WATER.OPS");
        });
    }

    @Test
    void understandsHalfTypedTextAsFarAsItGoes() throws IOException {
        read("toolbox.plumb", TOOLBOX.substring(0, TOOLBOX.indexOf("CUST")));
        read("risks.plumb", RISK);

        assertThat(project.issues()).hasSize(1).allSatisfy(issue -> assertThat(issue.line()).isEqualTo(5));
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin1.plumb");
        Files.write(file, new byte[] {'/', '/', ' ', (byte) 0xE9, '\n'});

        assertThatThrownBy(() -> project.read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(file + ": is not UTF-8 text. Please save it with the encoding UTF-8.");
    }

    private Path read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        project.read(file);
        return file;
    }
}
