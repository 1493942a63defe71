package org.plumbline.documents.chromium;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium with a profile of its own, spoken to by the DevTools protocol. */
public final class Chromium implements AutoCloseable {

    private static final String LISTENING = "DevTools listening on ";

    private final Path profile;
    private final Process process;
    private final DevTools tools;

    public Chromium() throws IOException {
        profile = Files.createTempDirectory("plumbline-chromium");
        process = new ProcessBuilder(executable().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--hide-scrollbars", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                .redirectErrorStream(true).start();
        tools = new DevTools(address());
    }

    private static Path executable() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
        return Arrays.stream(System.getenv("PATH").split(":")).flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst().orElseThrow(() -> new AssertionError(
                        "No Chromium on the PATH: install the Debian package chromium (apt-get install --no-install-recommends chromium)"));
    }

    /** Chromium names its address in a line of its log; what it says later is read and dropped, else it would block. */
    private String address() throws IOException {
        BufferedReader log = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith(LISTENING)) {
                Thread.ofVirtual().start(() -> log.lines().forEach(rest -> { }));
                return line.substring(LISTENING.length()).strip();
            }
        }
        throw new AssertionError("Chromium did not start:\n" + said);
    }

    /** Opens a file in a window of that width in pixels. */
    public ChromiumPage open(Path file, int width) {
        return new ChromiumPage(tools, file, width);
    }

    @Override
    public void close() throws IOException {
        tools.close();
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly()).join();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
