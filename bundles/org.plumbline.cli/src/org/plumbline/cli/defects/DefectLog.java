package org.plumbline.cli.defects;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps the stack traces of this run's defects in one file, so that the terminal stays readable. The file appears with the first. */
public final class DefectLog {

    private final List<Path> folders;
    private final Supplier<List<String>> surroundings;
    private Path file;

    /**
     * A log for one run.
     *
     * @param folders where it may lie; the first that can be written to is taken, and made where it is missing
     * @param surroundings lines at its head: what a reader has to know of this run
     */
    public DefectLog(List<Path> folders, Supplier<List<String>> surroundings) {
        this.folders = List.copyOf(folders);
        this.surroundings = surroundings;
    }

    /** Adds a defect. */
    public synchronized void add(String where, Throwable defect) {
        if (file != null) {
            append(file, List.of(), where, defect);
            return;
        }
        String name = "plumb-" + Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "") + "-"
                + ProcessHandle.current().pid() + ".log";
        for (Path folder : folders) {
            Path candidate = folder.resolve(name);
            if (append(candidate, surroundings.get(), where, defect)) {
                file = candidate;
                return;
            }
        }
    }

    /** The file; empty as long as there is no defect, or no folder would take it. */
    public synchronized Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    private static boolean append(Path target, List<String> head, String where, Throwable defect) {
        try {
            Files.createDirectories(target.getParent());
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(target, StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                head.forEach(writer::println);
                writer.println();
                writer.println(where);
                defect.printStackTrace(writer);
                return !writer.checkError();
            }
        } catch (IOException e) {
            defect.addSuppressed(e);
            return false;
        }
    }
}
