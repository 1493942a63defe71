package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.PackedPlumb.Run;

/** A rule that fails, here because its list of words was lost, is told of where it fails, in every form; the others go on. */
class FailingRuleTest {

    private static final String FAILED = "Rule IM-O-007 failed on person P1 “Heron” (NullPointerException). This is a defect of Plumbline, "
            + "not of your text.";

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private PackedPlumb plumb;

    @BeforeEach
    void loseWords() throws IOException {
        CopiedPlumb broken = CopiedPlumb.into(folder.resolve("plumbline"));
        try (FileSystem jar = FileSystems.newFileSystem(broken.library("org.plumbline.validation-"))) {
            Files.delete(jar.getPath("/org/plumbline/validation/rules/given-names.txt"));
        }
        plumb = new PackedPlumb(cache, folder).startedFrom(broken.home());
        Files.writeString(folder.resolve("a.plumb"), """
                toolbox T "Box" { audience UTILITY "Utility" }
                organization O "Works" is UTILITY {
                    person P1 "Heron"
                    process BILLING "Bill"
                    country KE
                }
                """);
    }

    @Test
    void isTextJsonSarifAndJunit() throws Exception {
        Run text = plumb.run("check", "a.plumb");
        Run json = plumb.run("check", "a.plumb", "--format", "json");
        Run sarif = plumb.run("check", "a.plumb", "--format", "sarif");
        Run junit = plumb.run("check", "a.plumb", "--format", "junit");

        assertThat(text.out()).isEqualTo("""
                a.plumb:3:12: error IM-O-007 %s
                    Please report it; all other rules were checked.
                a.plumb:4:13: warning IM-O-002 Nobody answers for process BILLING “Bill”.
                    Write “by” and a role or person behind its name.
                1 error, 1 warning in 1 file
                """.formatted(FAILED));
        assertThat(Stream.of(text, json, sarif, junit).map(Run::exitCode)).containsOnly(1);
        assertThat(JsonParser.parseString(json.out()).getAsJsonObject().getAsJsonArray("findings").get(0).getAsJsonObject()
                .get("message").getAsString()).isEqualTo(FAILED);
        assertThat(JsonParser.parseString(sarif.out()).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject()
                .getAsJsonArray("results").get(0).getAsJsonObject().getAsJsonObject("message").get("text").getAsString())
                .startsWith(FAILED);
        assertThat(junit.out()).contains("IM-O-007", "This is a defect of Plumbline", "IM-O-002");
    }
}
