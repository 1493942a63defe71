package org.plumbline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of a program, from its start to its end. */
final class ProgramRun {

    private static final double NANOSECONDS = 1e6;

    private final List<String> command;

    ProgramRun(List<String> command) {
        this.command = command;
    }

    /** @throws IOException if the program fails; the message holds what it printed */
    double milliseconds() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        double time = (System.nanoTime() - begun) / NANOSECONDS;
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ":\n" + printed);
        }
        return time;
    }
}
