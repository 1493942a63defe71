package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.PackedPlumb.Run;

/** {@code plumb check}, from the packed distribution: what it prints and how it exits. */
class CheckCommandTest {

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private final PackedPlumb plumb = new PackedPlumb(cache);

    @Test
    void findsNothingInACleanFolder() throws Exception {
        toolbox();
        Files.writeString(folder.resolve("risks.plumb"), """
                risk OPS-03 in WATER.OPS {
                    name "Meter readings are altered for a payment"
                }
                """);

        assertThat(plumb.run("check", folder.toString())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void printsEveryFindingWithItsPlace() throws Exception {
        toolbox();
        Path risks = Files.writeString(folder.resolve("risks.plumb"), """
                risk OPS-03 in WATER.OPS {
                    name "Relevés modifiés – عدّاد"
                }
                risk OPS-04 in 7 {
                }
                risk OPS-05 in WATER.OPS {
                """);

        Run run = plumb.run("check", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith(risks + ":4:16: error: ").contains("risk card OPS-04"))
                .anySatisfy(line -> assertThat(line).startsWith(risks + ":6:27: error: "));
    }

    @Test
    void writesNamesOfAnyScript() throws Exception {
        Path file = Files.writeString(folder.resolve("مرفق.plumb"), "toolbox");

        assertThat(plumb.run("check", file.toString()).out()).startsWith(file + ":1:");
    }

    @Test
    void refusesUnknownCommandsAndShowsTheUsage() throws Exception {
        Run run = plumb.run("chekc");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("chekc").contains("check");
    }

    @Test
    void wantsACommand() throws Exception {
        Run run = plumb.run();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Which command?");
    }

    @Test
    void saysThatAFileIsMissing() throws Exception {
        String missing = folder.resolve("nowhere.plumb").toString();

        assertThat(plumb.run("check", missing))
                .isEqualTo(new Run(3, "", missing + ": there is no such file or folder. Please check the spelling.\n"));
    }

    @Test
    void tellsItsVersion() throws Exception {
        Run run = plumb.run("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("plumb 0\\.1\\.0\\.\\S+\n");
    }

    private void toolbox() throws IOException {
        Files.writeString(folder.resolve("toolbox.plumb"), """
                toolbox WATER "Integrity toolbox for water services" {
                    area OPS "Operations"
                }
                """);
    }
}
