package org.plumbline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Java is taken where there are several, and what is said where none will do. */
class FindJavaTest {

    private static final Path SCRIPT =
            Path.of("../../releng/org.plumbline.distribution/src/main/distribution/bin/find-java.sh").toAbsolutePath().normalize();

    @TempDir
    Path folder;
    private Machine machine;

    @BeforeEach
    void machine() throws IOException {
        machine = new Machine(folder);
    }

    @Test
    void takesJavaHomeBeforeANewerOne() throws Exception {
        machine.jdk("jdk-25", "25.0.3");
        machine.with("JAVA_HOME", machine.jdk("jdk-21", "21.0.8"));
        assertThat(find("jre")).isEqualTo("jdk-21 21.0.8");
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        machine.jdk("jdk-21", "21.0.8");
        machine.with("JAVA_HOME", machine.jdk("jdk-17", "17.0.15"));
        assertThat(find("jre")).isEqualTo("jdk-21 21.0.8");
    }

    @Test
    void takesTheJavaOfThePathPastItsLinksBeforeANewerOne() throws Exception {
        machine.jdk("jdk-25", "25.0.3");
        Path elsewhere = machine.jre(folder.resolve("else where/jre"), "22");
        Files.createSymbolicLink(folder.resolve("alternative"), elsewhere.resolve("bin/java"));
        Files.createSymbolicLink(machine.path.resolve("java"), Path.of("../alternative"));
        assertThat(find("jre")).isEqualTo("jre 22");
    }

    @Test
    void takesTheNewestOfTheUsualPlaces() throws Exception {
        machine.jdk("jdk-9", "9.0.4");
        machine.jdk("jdk-25", "25.0.10");
        machine.jdk("jdk-25-old", "25.0.9");
        machine.jdk("jdk-21", "21.0.8");
        machine.jdk("zulu", "25");
        assertThat(find("jre")).isEqualTo("jdk-25 25.0.10");
    }

    @Test
    void looksWhereMacsKeepTheirJavas() throws Exception {
        machine.jre(machine.javas.resolve("temurin-25.jdk/Contents/Home"), "25");
        assertThat(find("jre")).isEqualTo("Home 25");
    }

    @Test
    void wantsACompilerWhereItIsToBuild() throws Exception {
        machine.jre(machine.javas.resolve("jre-25"), "25.0.3");
        machine.jdk("jdk-21", "21.0.8");
        assertThat(find("jre")).isEqualTo("jre-25 25.0.3");
        assertThat(find("jdk")).isEqualTo("jdk-21 21.0.8");
    }

    @Test
    void saysWhatItSawWhereNothingWillDo() throws Exception {
        machine.jdk("jdk-17", "17.0.15");
        machine.jre(machine.javas.resolve("jre-25"), "25.0.3");
        Path odd = machine.jdk("odd", "25");
        Files.delete(odd.resolve("release"));
        assertThat(find("jdk")).contains("jdk-17: Java 17.0.15, too old", "jre-25: Java 25.0.3, but without a compiler",
                "odd: does not tell its version");
    }

    @ParameterizedTest
    @CsvSource({"21,21,yes", "21.0.1,21,yes", "21-ea,21,yes", "20.0.2,21,no", "1.8.0_392,21,no", "3.9.9,3.9.9,yes",
        "3.9.16,3.9.9,yes", "3.10,3.9.9,yes", "3.8.7,3.9.9,no", "3.9,3.9.9,no", "4.0.0-rc-4,4,yes", "0,3.9.9,no"})
    void comparesVersionsByTheirNumbers(String version, String least, String answer) throws Exception {
        assertThat(shell("version_at_least " + version + " " + least + " && echo yes || echo no")).isEqualTo(answer);
    }

    private String find(String kind) throws IOException, InterruptedException {
        return shell("find_java " + kind + " && echo \"${java_home##*/} $java_version\" || echo \"$java_seen\"");
    }

    private String shell(String script) throws IOException, InterruptedException {
        Run run = machine.run(folder, List.of("sh", "-euc", ". '" + SCRIPT + "'\n" + script));
        assertThat(run.said()).isEmpty();
        return String.join("\n", run.out());
    }
}
