package org.plumbline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.concurrent.TimeUnit;

/**
 * One start of a program with windows, from its start until its window is on the screen and answers the window system. The screen is
 * asked by {@code xdotool}; the program is ended then.
 */
final class WindowRun {

    private static final double NANOSECONDS = 1e6;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);
    private static final int PAUSE = 10;

    private final List<String> command;
    private final Path workspace;

    WindowRun(List<String> command, Path workspace) {
        this.command = command;
        this.workspace = workspace;
    }

    /** @throws IOException if no window comes */
    double milliseconds() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            while (!showsWindow(process)) {
                if (!process.isAlive() || System.nanoTime() - begun > PATIENCE) {
                    throw new IOException(String.join(" ", command) + " showed no window; its log: "
                            + workspace.resolve(".metadata/.log"));
                }
                Thread.sleep(PAUSE);
            }
            return (System.nanoTime() - begun) / NANOSECONDS;
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    /** The window may be that of a program which the started one has started in turn. */
    private static boolean showsWindow(Process process) throws IOException, InterruptedException {
        for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
            if (hasWindow(each.pid())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWindow(long process) throws IOException, InterruptedException {
        Process search = new ProcessBuilder("xdotool", "search", "--onlyvisible", "--all", "--pid", Long.toString(process), "--name", ".")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String found = new String(search.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        search.waitFor();
        return !found.isBlank();
    }
}
