package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.PackedPlumb.Run;

/** {@code plumb check}, from the packed distribution: what it prints and how it exits. */
class CheckCommandTest {

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private PackedPlumb plumb;

    @BeforeEach
    void project() throws IOException {
        plumb = new PackedPlumb(cache, folder);
        plumb.write("p/plumbline.toml", PackedPlumb.WITHOUT_RULES_ON_CARDS);
        plumb.write("p/toolbox.plumb", """
                toolbox WATER "Integrity toolbox for water services" {
                    area OPS "Operations"
                }
                """);
    }

    @Test
    void findsNothingInACleanFolder() throws Exception {
        assertThat(plumb.run("check", "p")).isEqualTo(new Run(0, "No findings in 1 file\n", ""));
    }

    @Test
    void printsEveryFindingWithPlaceCodeAndRemedyInOrder() throws Exception {
        plumb.write("p/b.plumb", """
                risk OPS-04 "Relevés modifiés – عدّاد" in WATER.SALES {
                }
                """);
        plumb.write("p/a.plumb", """
                risk OPS-05 in WATER.OPS {
                """);

        Run run = plumb.run("check", "p");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("""
                p/a\\.plumb:1:27: error SYNTAX .+
                p/b\\.plumb:1:6: warning IM-K-001 .+ risk OPS-04 “Relevés modifiés – عدّاد”\\.
                    .+
                p/b\\.plumb:1:43: error IM-C-004 .+WATER\\.SALES.+
                    .+
                2 errors, 1 warning in 3 files
                """);
    }

    @Test
    void readsTheWholeProjectButTellsOnlyAboutTheFileThatWasNamed() throws Exception {
        plumb.write("p/deep/er/risk.plumb", "risk OPS-04 \"Altered readings\" in WATER.OPS {\n");
        plumb.write("p/other.plumb", "risk");

        Run run = plumb.run("check", "p/deep/er/risk.plumb");

        assertThat(run.out()).startsWith("p/deep/er/risk.plumb:1:46: error SYNTAX ").endsWith("\n1 error in 1 file\n");
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void readsFilesWithoutAProjectTogetherWithThoseBesideThem() throws Exception {
        plumb.write("loose/toolbox.plumb", "toolbox WATER \"Water\" { area OPS \"Operations\" }\n");
        plumb.write("loose/tool.plumb", "tool ROTATE \"Rotate readers\" in WATER.OPS { mitigates OPS-04 }\n");
        plumb.write("loose/risk.plumb", """
                risk OPS-04 "Altered readings" in WATER.OPS {
                    cause "Routes" event "Guesses" consequence "Loss" warning sign "Round figures"
                }
                """);
        plumb.write("loose/below/copy.plumb", "risk OPS-04 \"Altered readings\" in WATER.OPS { }\n");

        assertThat(plumb.run("check", "loose/risk.plumb")).isEqualTo(new Run(0, "No findings in 1 file\n", ""));
    }

    @Test
    void keepsProjectsApart() throws Exception {
        plumb.write("q/plumbline.toml", "");
        plumb.write("q/toolbox.plumb", Files.readString(folder.resolve("p/toolbox.plumb")));

        assertThat(plumb.run("check", ".")).isEqualTo(new Run(0, "No findings in 2 files\n", ""));
    }

    @Test
    void leavesOutHiddenFilesAndWhatBuildsLeaveAndFollowsLinksOnce() throws Exception {
        plumb.write("p/.git/a.plumb", "risk");
        plumb.write("p/target/a.plumb", "risk");
        plumb.write("p/node_modules/a.plumb", "risk");
        plumb.write("p/.a.plumb", "risk");
        plumb.write("p/a.plumb~", "risk");
        Files.createSymbolicLink(folder.resolve("p/round"), folder.resolve("p"));
        Files.createSymbolicLink(folder.resolve("p/again.plumb"), folder.resolve("p/toolbox.plumb"));

        assertThat(plumb.run("check", "p", "p/toolbox.plumb", "./p"))
                .isEqualTo(new Run(0, "No findings in 1 file\n", ""));
    }

    @Test
    void printsPathsAsTheyWereGiven() throws Exception {
        Path file = plumb.write("p/مرفق.plumb", "toolbox");

        assertThat(plumb.run("check", file.toString()).out()).startsWith(file + ":1:");
        assertThat(plumb.run("check", "./p/مرفق.plumb").out()).startsWith("./p/مرفق.plumb:1:");
    }

    @Test
    void showsControlCharactersInsteadOfObeyingThem() throws Exception {
        plumb.write("p/a.plumb", "risk OPS-04 \"Red \u001b[31m and\tmore\" in WATER.OPS {\n");
        plumb.write("p/b.plumb", "risk OPS-05 \"Red \u001b[31m and\tmore\" in WATER.OPS { }\n".repeat(2));

        assertThat(plumb.run("check", "p").out()).doesNotContain("\u001b", "\t").contains("\\u001B[31m and more");
    }

    @Test
    void allowsAByteOrderMarkAndWindowsLineEnds() throws Exception {
        plumb.write("p/toolbox.plumb", "\uFEFFtoolbox WATER \"Water\" {\r\n    area OPS \"Operations\"\r\n}\r\n");
        plumb.write("p/risk.plumb", "\uFEFFrisk OPS-04 \"Altered readings\" in WATER.NONE {\r\n}\r\n");

        assertThat(plumb.run("check", "p").out()).contains("p/risk.plumb:1:35: error IM-C-004 ");
    }
}
