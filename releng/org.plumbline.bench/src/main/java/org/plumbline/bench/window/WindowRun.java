package org.plumbline.bench.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * One start of a workbench, from its start until its window stands filled on the screen and waits for the user, as {@link IdleWatch}
 * tells; the screen is asked by {@code xdotool} whether there is such a window indeed. The program is ended then.
 */
public final class WindowRun {

    private static final double NANOSECONDS = 1e6;
    private static final int PATIENCE_SECONDS = 90;

    private final Path jar;
    private final List<String> command;
    private final Path workspace;

    /**
     * @param jar of the bench, with the watch
     * @param command starts the workbench by the product's start script
     * @param workspace where its log lies
     */
    public WindowRun(Path jar, List<String> command, Path workspace) {
        this.jar = jar;
        this.command = command;
        this.workspace = workspace;
    }

    /** @throws IOException if no window comes */
    public double milliseconds() throws IOException, InterruptedException {
        // flags for Java are separated at blanks, so the jar is named without its folder
        ProcessBuilder start = new ProcessBuilder(command).directory(jar.getParent().toFile()).redirectErrorStream(true);
        start.environment().put("PLUMBLINE_VMARGS", "-javaagent:" + jar.getFileName());
        long begun = System.nanoTime();
        Process process = start.start();
        try {
            CompletableFuture<Boolean> ready = CompletableFuture.supplyAsync(() -> saysReady(process.inputReader(StandardCharsets.UTF_8)));
            if (!ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(String.join(" ", command) + " ended early; its log: " + workspace.resolve(".metadata/.log"));
            }
            double time = (System.nanoTime() - begun) / NANOSECONDS;
            requireWindow(process);
            return time;
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(String.join(" ", command) + " did not come up; its log: " + workspace.resolve(".metadata/.log"), e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean saysReady(BufferedReader output) {
        return output.lines().anyMatch(IdleWatch.READY::equals);
    }

    /** The start script stays, for it starts the workbench again after File > Restart: the window is that of its child. */
    private void requireWindow(Process process) throws IOException, InterruptedException {
        for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
            if (hasWindow(each.pid())) {
                return;
            }
        }
        throw new IOException(String.join(" ", command) + " says that it is ready, but shows no window.");
    }

    private static boolean hasWindow(long process) throws IOException, InterruptedException {
        Process search = new ProcessBuilder("xdotool", "search", "--onlyvisible", "--all", "--pid", Long.toString(process), "--name",
                ".")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String found = new String(search.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        search.waitFor();
        return !found.isBlank();
    }
}
