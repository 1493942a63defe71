package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packed command line, started as a user's shell does. Classes alone are not enough to test: a packing mistake loses findings
 * without a word.
 *
 * @param home the folder of the program
 * @param cache where the program may keep its logs; its archive of classes serves all tests
 * @param folder the working folder
 * @param prefix words before the command, for example of another program that starts it
 * @param environment variables beyond those that the tests have
 */
record PackedPlumb(Path home, Path cache, Path folder, List<String> prefix, Map<String, String> environment) {

    static final Path HOME = Path.of("../../releng/org.plumbline.distribution/target/plumbline").toAbsolutePath().normalize();

    /** A {@code plumbline.toml} for cards that say no more than their names. */
    static final String WITHOUT_RULES_ON_CARDS = """
            [rules]
            IM-K-005 = "off"
            IM-K-006 = "off"
            IM-K-007 = "off"
            """;

    private static final Path ARCHIVES = Path.of("target/archives").toAbsolutePath();
    private static final long SECONDS = 120;

    PackedPlumb(Path cache, Path folder) {
        this(HOME, cache, folder, List.of(), Map.of());
    }

    /** What a run left behind. */
    record Run(int exitCode, String out, String err) {
    }

    PackedPlumb startedBy(String... words) {
        return new PackedPlumb(home, cache, folder, List.of(words), environment);
    }

    /** As somebody who may not read and write everything; root is, unless it gives that privilege away. */
    PackedPlumb withoutPrivileges() {
        return "root".equals(System.getProperty("user.name"))
                ? startedBy("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                : this;
    }

    PackedPlumb startedFrom(Path otherHome) {
        return new PackedPlumb(otherHome, cache, folder, prefix, environment);
    }

    PackedPlumb with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new PackedPlumb(home, cache, folder, prefix, more);
    }

    /** Writes a file below the working folder, with the folders that it lies in. */
    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Run run(String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile(cache, "out", ".txt");
        Path err = Files.createTempFile(cache, "err", ".txt");
        Process process = builder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(List.of(words) + " did not end within " + SECONDS + " s");
        }
        return new Run(process.exitValue(), text(out), text(err));
    }

    ProcessBuilder builder(String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.add(start().toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", ARCHIVES.toString());
        builder.environment().put("XDG_STATE_HOME", cache.toString());
        builder.environment().put("LOCALAPPDATA", cache.toString());
        // the poorest environment: the start script must make the best of it
        builder.environment().put("LC_ALL", "POSIX");
        builder.environment().remove("NO_COLOR");
        builder.environment().putAll(environment);
        return builder;
    }

    Path start() {
        return home.resolve(isWindows() ? "bin/plumb.cmd" : "bin/plumb");
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
