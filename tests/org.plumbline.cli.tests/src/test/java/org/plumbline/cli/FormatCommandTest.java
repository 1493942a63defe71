package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.PackedPlumb.Run;

/** {@code plumb format}: what it does to files beside their layout, which is nothing. */
class FormatCommandTest {

    private static final String UNTIDY = "risk OPS-03 in WATER.OPS {\nname \"Relevés modifiés\" }\n";
    private static final String TIDY = "risk OPS-03 in WATER.OPS {\n    name \"Relevés modifiés\"\n}\n";

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private PackedPlumb plumb;

    @BeforeEach
    void start() {
        plumb = new PackedPlumb(cache, folder);
    }

    @Test
    void keepsByteOrderMarkAndLineEnds() throws Exception {
        plumb.write("marked.plumb", "\uFEFF" + UNTIDY);
        plumb.write("windows.plumb", UNTIDY.replace("\n", "\r\n"));

        assertThat(plumb.run("format", ".").exitCode()).isZero();

        assertThat(text("marked.plumb")).isEqualTo("\uFEFF" + TIDY);
        assertThat(text("windows.plumb")).isEqualTo(TIDY.replace("\n", "\r\n"));
    }

    @Test
    void doesNotTouchWhatIsTidy() throws Exception {
        Path tidy = plumb.write("tidy.plumb", TIDY);
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(tidy, time);

        assertThat(plumb.run("format", ".")).isEqualTo(new Run(0, "0 of 1 file changed\n", ""));
        assertThat(Files.getLastModifiedTime(tidy)).isEqualTo(time);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPermissionsAndLinks() throws Exception {
        Path file = plumb.write("real.plumb", UNTIDY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.plumb"), Path.of("real.plumb"));

        plumb.run("format", "link.plumb");

        assertThat(link).isSymbolicLink();
        assertThat(text("real.plumb")).isEqualTo(TIDY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rwxr-----");
        assertThat(names()).containsExactly("link.plumb", "real.plumb");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesWhatItMayNotWriteAndGoesOn() throws Exception {
        plumb.write("a/free.plumb", UNTIDY);
        Path locked = plumb.write("b/locked.plumb", UNTIDY);
        plumb.write("c/free.plumb", UNTIDY);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));

        Run run = plumb.withoutPrivileges().run("format", ".");

        assertThat(run.exitCode()).isEqualTo(6);
        assertThat(run.err()).isEqualTo("./b/locked.plumb: The file cannot be written: you have no permission. It is as it was.\n");
        assertThat(run.out()).isEqualTo("./a/free.plumb: changed\n./c/free.plumb: changed\n2 of 3 files changed\n");
        assertThat(locked).hasContent(UNTIDY);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesTheOldFileWhereTheDiskIsFull() throws Exception {
        String large = ("// " + "x".repeat(97) + "\n").repeat(200) + UNTIDY;
        plumb.write("large.plumb", large);
        plumb.run("check", ".");

        // no file may grow beyond 16 blocks of 512 bytes: as on a full disk, writing fails in the middle
        Run run = plumb.startedBy("sh", "-c", "ulimit -f 16; exec \"$0\" \"$@\"").run("format", ".");

        assertThat(run.exitCode()).isEqualTo(6);
        assertThat(run.err()).startsWith("./large.plumb: The file cannot be written: ").doesNotContain("\tat ");
        assertThat(text("large.plumb")).isEqualTo(large);
        assertThat(names()).containsExactly("large.plumb");
    }


    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
