package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
        CopiedPlumb broken = CopiedPlumb.into(folder.resolve("plumbline"));
        Files.delete(broken.library("org.plumbline.validation-"));
        Files.writeString(folder.resolve("a.plumb"), "language 1\n");

        Run run = new PackedPlumb(cache, folder).startedFrom(broken.home()).run("check", "a.plumb");

        Path log = CopiedPlumb.only(cache.resolve("plumbline"), "plumb-");
        assertThat(run).isEqualTo(new Run(7, "", "plumb failed, and that is a fault of the program, not of your files "
                + "(NoClassDefFoundError). Please report it, with the file " + log + "\n"));
        assertThat(log).content().startsWith("plumb 0.1.0.").contains("\nJava ", "\nplumb check a.plumb\n", "\tat org.plumbline.cli.");
    }
}
