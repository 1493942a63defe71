package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.PackedPlumb.Run;

/**
 * Input that nobody should give, and places that cannot be written to: each ends with its exit code and a message that names place and
 * remedy, without a stack trace, and without a damaged or half-written file.
 */
class BadInputTest {

    private static final String TOOLBOX = "toolbox WATER \"Water\" {\n    area OPS \"Operations\"\n}\n";

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private PackedPlumb plumb;

    @BeforeEach
    void project() throws IOException {
        plumb = new PackedPlumb(cache, folder);
        plumb.write("p/plumbline.toml", "");
        plumb.write("p/toolbox.plumb", TOOLBOX);
    }

    // ---------------------------------------------------------------- files that cannot be read

    @Test
    void anotherEncoding() throws Exception {
        Files.write(folder.resolve("p/latin.plumb"), "// fine\n// Relevés\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("p/wide.plumb"), "toolbox".getBytes(StandardCharsets.UTF_16));

        refused(plumb.run("check", "p"), 3, "p/latin.plumb:2: This line is not UTF-8 text. Save the file with the encoding UTF-8.",
                "p/wide.plumb:1: This line is not UTF-8 text. Save the file with the encoding UTF-8.");
    }

    @Test
    void aSequenceOfBytesCutAtTheEnd() throws Exception {
        byte[] whole = "// Relevé".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("p/cut.plumb"), Arrays.copyOf(whole, whole.length - 1));

        refused(plumb.run("check", "p"), 3, "p/cut.plumb:1: This line is not UTF-8 text.");
    }

    @Test
    void anUnreadableFileWeighsMoreThanFindingsInOthers() throws Exception {
        Files.write(folder.resolve("p/bad.plumb"), new byte[] {(byte) 0xFF});
        plumb.write("p/half.plumb", "risk");

        Run run = plumb.run("check", "p");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).startsWith("p/half.plumb:1:").endsWith("1 error in 3 files; 1 could not be read\n");
    }

    @Test
    void somethingThatIsMissing() throws Exception {
        refused(plumb.run("check", "p", "nowhere", "p/nowhere.plumb"), 3, "nowhere: There is no such file or folder.",
                "p/nowhere.plumb: There is no such file or folder.");
    }

    @Test
    void anEmptyWord() throws Exception {
        refused(plumb.run("check", ""), 3, ": A path is empty.");
    }

    @Test
    void aFolderWithNothingInIt() throws Exception {
        Files.createDirectory(folder.resolve("empty"));

        refused(plumb.run("check", "empty"), 3, "empty: There is no .plumb file in this folder or below it.");
    }

    @Test
    void aFileOfAnotherKind() throws Exception {
        plumb.write("p/notes.txt", "hello");

        refused(plumb.run("check", "p/notes.txt"), 3, "p/notes.txt: This is no .plumb file.");
    }

    @Test
    void aFolderThatIsCalledLikeAFile() throws Exception {
        plumb.write("p/cards.plumb/more.plumb", "risk OPS-01 \"Theft\" in WATER.NONE { }\n");

        assertThat(plumb.run("check", "p").out()).contains("p/cards.plumb/more.plumb:1:").contains("IM-C-004");
        assertThat(plumb.run("check", "p/cards.plumb").out()).contains("p/cards.plumb/more.plumb:1:").contains("IM-C-004");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereAndADeviceThatFails() throws Exception {
        Files.createSymbolicLink(folder.resolve("p/lost.plumb"), Path.of("gone.plumb"));
        Files.createSymbolicLink(folder.resolve("p/device.plumb"), Path.of("/dev/null"));

        refused(plumb.run("check", "p"), 3, "p/device.plumb: This is no ordinary file.", "p/lost.plumb: This link leads nowhere.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksInACircleAndAPipe() throws Exception {
        Files.createSymbolicLink(folder.resolve("p/self.plumb"), Path.of("self.plumb"));
        Files.createSymbolicLink(folder.resolve("p/again"), Path.of("../p"));
        new ProcessBuilder("mkfifo", folder.resolve("p/pipe.plumb").toString()).start().waitFor();

        Run run = plumb.run("check", "p");

        refused(run, 3, "p/self.plumb: This link leads nowhere.", "p/pipe.plumb: This is no ordinary file.");
        assertThat(run.out()).isEqualTo("No findings in 1 file; 2 could not be read\n");
    }

    @Test
    void settingsThatAreAFolder() throws Exception {
        Files.createDirectories(folder.resolve("s/plumbline.toml"));
        plumb.write("s/toolbox.plumb", TOOLBOX);

        found(plumb.run("check", "s"), "s/plumbline.toml:1:1: error SETTINGS The file cannot be read: it is a folder.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatFailsWhileItIsRead() throws Exception {
        Files.createSymbolicLink(folder.resolve("p/broken.plumb"), Path.of("/proc/self/mem"));

        refused(plumb.run("check", "p"), 3, "p/broken.plumb: The file cannot be read (");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void missingPermission() throws Exception {
        Path locked = plumb.write("p/locked.plumb", TOOLBOX);
        Path shut = Files.createDirectory(folder.resolve("p/shut"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
        try {
            refused(plumb.withoutPrivileges().run("check", "p"), 3, "p/locked.plumb: You have no permission to read this file.",
                    "p/shut: This folder cannot be searched. Check your permissions");
        } finally {
            Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
        }
    }

    // ---------------------------------------------------------------- texts that make no sense

    @Test
    void halfTypedText() throws Exception {
        plumb.write("p/half.plumb", "risk OPS-01 \"Theft\" in WATER.OPS {\n    cause \"Nobody\n");

        found(plumb.run("check", "p"), "p/half.plumb:2:11: error SYNTAX ");
    }

    @Test
    void aMarkAtTheBeginningOtherLineBreaksAndALineWithoutEnd() throws Exception {
        plumb.write("p/marked.plumb", "\uFEFFrisk OPS-01 \"Theft\"\r\n    in WATER.SALES { }\r\n");
        plumb.write("p/old.plumb", "risk OPS-02 \"Loss\" {\r    rank 1 }");
        plumb.write("p/long.plumb", "risk OPS-03 \"" + "x".repeat(3_000_000) + "\" in WATER.SALES { }");

        Run run = plumb.run("check", "p");

        found(run, "p/marked.plumb:2:8: error IM-C-004 ");
        assertThat(run.out()).contains("p/old.plumb:2:5: error SYNTAX ", "p/long.plumb:1:3000019: error IM-C-004 ").hasSizeLessThan(5_000);
    }

    @Test
    void aReferenceToNothing() throws Exception {
        plumb.write("p/risk.plumb", "risk OPS-01 \"Theft\" in WATER.SALES { }\n");

        found(plumb.run("check", "p"), "p/risk.plumb:1:24: error IM-C-004 ");
    }

    @Test
    void aCircle() throws Exception {
        plumb.write("p/tools.plumb", "tool A \"A\" in WATER.OPS { needs B }\ntool B \"B\" in WATER.OPS { needs A }\n");

        found(plumb.run("check", "p"), "p/tools.plumb:2:33: error IM-K-009 ");
    }

    @Test
    void aDateThatIsNone() throws Exception {
        plumb.write("p/toolbox2.plumb", "toolbox OTHER \"Other\" {\n    released on 2026-02-30\n}\n");

        found(plumb.run("check", "p"), "p/toolbox2.plumb:2:17: error SYNTAX ");
    }

    @Test
    void nestingWithoutEnd() throws Exception {
        plumb.write("p/deep.plumb", "toolbox DEEP \"Deep\" {" + "area A {".repeat(20_000));

        Run run = plumb.run("check", "p");

        assertThat(run.exitCode()).isIn(1, 3);
        assertThat(run.out() + run.err()).contains("p/deep.plumb").doesNotContain("\tat ");
    }

    @Test
    void zeroBytesAndControlCharacters() throws Exception {
        plumb.write("p/odd.plumb", "\u0000\u0001\u001b[2Jtoolbox\u0000");

        Run run = plumb.run("check", "p");

        found(run, "p/odd.plumb:1:1: error SYNTAX ");
        assertThat(run.out()).doesNotContain("\u001b", "\u0000");
    }

    // ---------------------------------------------------------------- places that cannot be written to

    @Test
    void anOutputFolderThatIsAFile() throws Exception {
        engagement();
        plumb.write("taken", "mine");

        refused(plumb.run("publish", "roadmap", "e", "--out", "taken"), 6, "taken: The output folder is a file.");
        assertThat(folder.resolve("taken")).hasContent("mine");
    }

    @Test
    void aDocumentInWhosePlaceThereIsAFolder() throws Exception {
        engagement();
        Files.createDirectories(folder.resolve("out/roadmap-E-1-en.html"));

        refused(plumb.run("publish", "roadmap", "e", "--out", "out", "--format", "html"), 6, "out/roadmap-E-1-en.html: ");
        assertThat(names("out")).containsExactly("roadmap-E-1-en.html");
    }

    @Test
    void aThemeThatDoesNotServe() throws Exception {
        engagement();
        plumb.write("e/theme.toml", "[colors]\naccent = \"yellow\"\nalarm = \"#ffffff\"\n");
        plumb.write("good.toml", "[page]\npaper = \"Letter\"\n");

        refused(plumb.run("publish", "roadmap", "e/plan.plumb", "--out", "out"), 3,
                "e/theme.toml:2:1: 'yellow' is no colour.", "e/theme.toml:3:1: Letters in #ffffff (alarm) stand out too little");
        refused(plumb.run("publish", "roadmap", "e", "--out", "out", "--theme", "none.toml"), 3, "none.toml: There is no such theme.");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(plumb.run("publish", "roadmap", "e", "--out", "out", "--theme", "good.toml", "--format", "html").exitCode()).isZero();
        assertThat(folder.resolve("out/roadmap-E-1-en.html")).content().contains("@page{size:letter}");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anOutputFolderThatIsNotWritable() throws Exception {
        engagement();
        Path shut = Files.createDirectory(folder.resolve("shut"));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("r-x------"));

        refused(plumb.withoutPrivileges().run("publish", "roadmap", "e", "--out", "shut", "--format", "html"), 6, "shut/roadmap-E-1-en.html: You may not write there.");
        refused(plumb.withoutPrivileges().run("publish", "roadmap", "e", "--out", "shut/below"), 6, "shut/below: ");
        refused(plumb.withoutPrivileges().run("new", "toolbox", "X", "--dir", "shut/new"), 6, "shut/new: This cannot be written: you have no permission.");
        assertThat(names("shut")).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDiskThatIsFull() throws Exception {
        engagement();
        plumb.run("publish", "roadmap", "e", "--out", "out", "--format", "html");
        String old = Files.readString(folder.resolve("out/roadmap-E-1-en.html"));

        // no file may grow beyond 16 blocks of 512 bytes: as on a full disk, writing fails in the middle
        PackedPlumb full = plumb.startedBy("sh", "-c", "ulimit -f 16; exec \"$0\" \"$@\"");

        refused(full.run("publish", "roadmap", "e", "--out", "out", "--format", "html", "--as-of",
                "2027-05-01"), 6,
                "out/roadmap-E-1-en.html: The document could not be written");
        assertThat(folder.resolve("out/roadmap-E-1-en.html")).hasContent(old);
        assertThat(names("out")).containsExactly("roadmap-E-1-en.html");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void outputThatNobodyTakes() throws Exception {
        PackedPlumb full = plumb.startedBy("sh", "-c", "exec \"$0\" \"$@\" > /dev/full");
        PackedPlumb gone = plumb.startedBy("sh", "-c", "{ \"$0\" \"$@\"; echo $? >&2; } | true");

        refused(full.run("check", "p"), 6, "The standard output cannot be written: No space left on device.");
        assertThat(gone.run("check", "p").err()).isEqualTo("0\n");
    }

    // ---------------------------------------------------------------- what all have in common

    private static void refused(Run run, int exitCode, String... messages) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err()).contains(messages);
        assertThat(run.out() + run.err()).doesNotContain("\tat ", "Exception");
    }

    private static void found(Run run, String line) {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(line).doesNotContain("\tat ", "Exception");
    }

    private void engagement() throws Exception {
        assertThat(plumb.run("new", "engagement", "E-1", "--dir", "e").exitCode()).isZero();
    }

    private List<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
