package org.plumbline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script of the distribution: what it asks of Java, and which archive of classes it uses and leaves. */
class StartScriptTest {

    @TempDir
    Path folder;
    private Machine machine;
    private Path script;
    private Path cache;

    @BeforeEach
    void distribution() throws IOException {
        machine = new Machine(folder);
        machine.jdk("jdk-25", "25.0.3");
        cache = machine.home.resolve(".cache/plumbline");
        Path bin = Files.createDirectories(folder.resolve("plumb line/bin"));
        Path real = Path.of("../../releng/org.plumbline.distribution/src/main/distribution/bin");
        for (String file : List.of("plumb", "find-java.sh")) {
            Files.copy(real.resolve(file), bin.resolve(file));
        }
        script = bin.resolve("plumb");
        Machine.write(folder.resolve("plumb line/lib/plumb.jar"), "jar");
    }

    @Test
    void startsTheJarWithEveryArgumentAsItIs() throws Exception {
        Run run = plumb("check", "a b", "", "$HOME", "*.plumb");
        assertThat(run.out()).first().isEqualTo("java of " + machine.javas.resolve("jdk-25"));
        assertThat(run.out()).endsWith("check", "a b", "", "$HOME", "*.plumb")
                .contains("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=3", "-XX:+UseSerialGC",
                        "-Dguice_bytecode_gen_option=DISABLED");
        assertThat(jar(run)).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3"})
    void passesTheExitCodeOn(String code) throws Exception {
        machine.with("JAVA_CODE", code);
        assertThat(plumb("check", "x").code()).asString().isEqualTo(code);
        assertThat(plumb("--version").code()).asString().isEqualTo(code);
    }

    @Test
    void saysWhatToInstallWithoutAJava() throws Exception {
        machine.with("PLUMBLINE_JDKS", folder.resolve("nothing"));
        Run run = plumb("check", "x");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.said()).contains("Java 21 or newer is needed", "JAVA_HOME");
    }

    @Test
    void leavesAnArchiveOnceAndUsesItFromThenOn() throws Exception {
        assertThat(plumb("check", "x").out()).anyMatch(line -> line.startsWith("-XX:ArchiveClassesAtExit="));
        assertThat(archives()).singleElement().asString().startsWith("check-");
        for (String command : List.of("check", "--version")) {
            assertThat(plumb(command).out()).contains("-XX:SharedArchiveFile=" + cache.resolve(archives().getFirst()))
                    .noneMatch(line -> line.startsWith("-XX:ArchiveClassesAtExit="));
        }
    }

    @ParameterizedTest
    @CsvSource({"25.0.3, -XX:AOTMode=record, -XX:AOTCache=", "24.0.1, -XX:ArchiveClassesAtExit=, -XX:SharedArchiveFile="})
    void prefersTheArchiveThatPublishingLeft(String java, String leaving, String using) throws Exception {
        machine.jdk("jdk-25", java);
        plumb("check", "x");
        assertThat(plumb("publish", "roadmap", "x").out()).anyMatch(line -> line.startsWith(leaving));
        assertThat(archives()).hasSize(2);
        assertThat(plumb("check", "x").out()).anyMatch(line -> line.startsWith(using + cache + "/publish-"));
    }

    /** A cache is loaded as a whole: what needs little of it starts sooner with the archive of checking. */
    @Test
    void keepsTheCacheForCommandsThatLoadMuch() throws Exception {
        plumb("publish", "roadmap", "x");
        assertThat(plumb("--version").out()).noneMatch(line -> line.startsWith("-XX:AOTCache="));
        for (String command : List.of("lsp", "diagram")) {
            assertThat(plumb(command).out()).anyMatch(line -> line.startsWith("-XX:AOTCache="));
        }
    }

    @Test
    void takesTheArchiveWhereItWasMadeToLie() throws Exception {
        assertThat(plumb("check", "x").out()).doesNotContain("-XX:ArchiveRelocationMode=0");
        assertThat(plumb("check", "x").out()).containsSubsequence("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");
    }

    @Test
    void leavesNoArchiveOfARunThatStoppedEarly() throws Exception {
        plumb("--version");
        machine.with("JAVA_CODE", "2");
        plumb("check", "--wrong");
        plumb("publish", "--wrong");
        assertThat(archives()).isEmpty();
    }

    @Test
    void makesAnotherArchiveForOtherJarsAndKeepsThree() throws Exception {
        Path jar = folder.resolve("plumb line/lib/plumb.jar");
        for (int build = 1; build <= 5; build++) {
            Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(build)));
            assertThat(plumb("check", "x").out()).anyMatch(line -> line.startsWith("-XX:ArchiveClassesAtExit="));
        }
        assertThat(archives()).hasSize(3);
    }

    /** The build gives all jars the same time, and one changed character seldom changes a size. */
    @Test
    void makesAnotherArchiveForAnotherBuildOfTheSameSizeAndTime() throws Exception {
        for (String build : List.of("1c0ffee1", "2c0ffee2")) {
            Machine.write(folder.resolve("plumb line/lib/build-id"), build + "\n");
            assertThat(plumb("check", "x").out()).anyMatch(line -> line.startsWith("-XX:ArchiveClassesAtExit="));
        }
        assertThat(archives()).hasSize(2);
    }

    @Test
    void makesAnotherArchiveForAnotherJava() throws Exception {
        plumb("check", "x");
        machine.jdk("jdk-25", "25.0.4");
        plumb("check", "x");
        assertThat(archives()).hasSize(2);
    }

    @Test
    void worksWithoutAPlaceForTheArchive() throws Exception {
        Machine.write(folder.resolve("a file"), "");
        assertThat(plumb(machine.with("XDG_CACHE_HOME", folder.resolve("a file")), "check", "x").code()).isZero();
        Run homeless = plumb(machine.with("XDG_CACHE_HOME", null).with("HOME", null), "check", "x");
        assertThat(homeless.code()).isZero();
        assertThat(homeless.err()).isEmpty();
    }

    private Run plumb(String... arguments) throws IOException, InterruptedException {
        return plumb(machine, arguments);
    }

    private Run plumb(Machine on, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        return on.run(folder, command);
    }

    private Path jar(Run run) {
        return Path.of(run.out().get(run.out().indexOf("-jar") + 1));
    }

    private List<String> archives() throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
