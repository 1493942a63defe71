package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packed command line, started as a user's shell does. Classes alone are not enough to test: a packing mistake loses findings
 * without a word.
 *
 * @param cache where the start script may keep its archive of classes
 */
record PackedPlumb(Path cache) {

    static final Path HOME = Path.of("../../releng/org.plumbline.distribution/target/plumbline").toAbsolutePath().normalize();

    private static final long SECONDS = 60;

    /** What a run left behind. */
    record Run(int exitCode, String out, String err) {
    }

    Run run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(HOME.resolve(isWindows() ? "bin/plumb.cmd" : "bin/plumb").toString());
        command.addAll(List.of(words));
        Path out = Files.createTempFile(cache, "out", ".txt");
        Path err = Files.createTempFile(cache, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("LOCALAPPDATA", cache.toString());
        // the poorest environment: the start script must make the best of it
        builder.environment().put("LC_ALL", "POSIX");
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " did not end within " + SECONDS + " s");
        }
        return new Run(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
