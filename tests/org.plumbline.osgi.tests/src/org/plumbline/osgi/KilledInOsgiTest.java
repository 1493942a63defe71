package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that is killed at any moment opens again, and tells the truth. */
class KilledInOsgiTest {

    private static final int KILLS = 2;
    private static final int LONGEST_MILLIS = 1500;
    private static final int PATIENCE_MINUTES = 4;

    @TempDir
    private Path folder;

    @Test
    void opensAgainAndTellsWhatACheckFinds() throws IOException, InterruptedException {
        long seed = Long.getLong("plumbline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            Process working = start("work");
            try (BufferedReader said = working.inputReader()) {
                assertThat(said.readLine()).as(() -> "seed " + seed + logs()).isEqualTo(BuildingApplication.BUILT);
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
            } finally {
                working.destroyForcibly().waitFor();
            }
        }

        Process looking = start("look");
        try (BufferedReader said = looking.inputReader()) {
            assertThat(said.lines()).as(() -> "seed " + seed + logs()).containsExactly(BuildingApplication.SAME);
            assertThat(looking.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            looking.destroyForcibly();
        }
        assertThat(Files.readString(folder.resolve("workspace/.metadata/.log"))).as("seed " + seed).doesNotContain("!ENTRY org.plumbline");
    }

    /** What the platform wrote down, for the message of a failure. */
    private String logs() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).sorted().map(KilledInOsgiTest::read).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return "\n" + file + "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same Eclipse as this one, but for its workspace and its own notes. Each one has notes of its own: what the platform notes of its
     * bundles when it is killed is no part of the workspace, and makes it install them anew beneath those that run.
     */
    private Process start(String word) throws IOException {
        Path configuration = Files.createTempDirectory(folder, "configuration");
        Path notes = Path.of(URI.create(System.getProperty("osgi.configuration.area").replace(" ", "%20")));
        Files.copy(notes.resolve("config.ini"), configuration.resolve("config.ini"));
        Process eclipse = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", System.getProperty("java.class.path"), "-nosplash", "-configuration", configuration.toString(),
                "-data", folder.resolve("workspace").toString(), "-application", "org.plumbline.osgi.tests.building", word))
                .redirectError(folder.resolve("errors.txt").toFile()).start();
        // one that hangs says nothing more then, and whoever listens hears that
        CompletableFuture.delayedExecutor(PATIENCE_MINUTES, TimeUnit.MINUTES).execute(eclipse::destroyForcibly);
        return eclipse;
    }
}
