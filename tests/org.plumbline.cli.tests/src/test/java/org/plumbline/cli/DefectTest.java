package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.PackedPlumb.Run;

/** A fault of the program itself: one line on the terminal, and the stack trace in a file that the line names. */
class DefectTest {

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    @Test
    void keepsTheStackTraceOffTheTerminal() throws Exception {
        Path broken = folder.resolve("plumbline");
        copy(PackedPlumb.HOME, broken);
        Files.delete(only(broken.resolve("lib"), "org.plumbline.validation-"));
        Files.writeString(folder.resolve("a.plumb"), "language 1\n");

        Run run = new PackedPlumb(cache, folder).startedFrom(broken).run("check", "a.plumb");

        Path log = only(cache.resolve("plumbline"), "plumb-");
        assertThat(run).isEqualTo(new Run(7, "", "plumb failed, and that is a fault of the program, not of your files "
                + "(NoClassDefFoundError). Please report it, with the file " + log + "\n"));
        assertThat(log).content().startsWith("plumb 0.1.0.").contains("\nJava ", "\nplumb check a.plumb\n", "\tat org.plumbline.cli.");
    }

    private static Path only(Path folder, String beginning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().startsWith(beginning)).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
