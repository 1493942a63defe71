package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal sees, and what only a program gets. */
@DisabledOnOs(OS.WINDOWS)
class TerminalTest {

    private static final String ESCAPE = "\u001b";

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private PackedPlumb plumb;

    @BeforeEach
    void brokenText() throws IOException {
        plumb = new PackedPlumb(cache, folder).with("TERM", "xterm");
        Files.writeString(folder.resolve("a.plumb"), "risk OPS-01 \"Theft\" in NOWHERE { }\n");
    }

    @Test
    void coloursOnATerminal() throws Exception {
        assertThat(atTerminal(plumb, "check a.plumb")).contains(ESCAPE + "[31merror" + ESCAPE + "[0m").contains("a.plumb:1:24: ");
    }

    @Test
    void noColoursWhereNobodyWantsThem() throws Exception {
        assertThat(atTerminal(plumb.with("NO_COLOR", "1"), "check a.plumb")).contains(": error ").doesNotContain(ESCAPE + "[3");
        assertThat(atTerminal(plumb.with("TERM", "dumb"), "check a.plumb")).contains(": error ").doesNotContain(ESCAPE);
        assertThat(plumb.run("check", "a.plumb").out()).contains(": error ").doesNotContain(ESCAPE);
    }

    @Test
    void showsProgressAndTakesItAwayAgain() throws Exception {
        String many = IntStream.range(0, 15_000).mapToObj(i -> "risk R" + i + " \"Risk\" in T.A { }").collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("a.plumb"), "toolbox T \"T\" { area A \"A\" }\n" + many);

        String seen = atTerminal(plumb.with("NO_COLOR", "1"), "check a.plumb");

        assertThat(seen).containsPattern("(Reading|Checking) 1 file … \\d+ s");
        assertThat(seen.substring(seen.lastIndexOf("…"))).matches("(?s)… \\d+ s\r" + ESCAPE + "\\[K.*");
    }

    private String atTerminal(PackedPlumb plumb, String words) throws Exception {
        return plumb.startedBy("sh", "-c", "exec script -q -c \"$0 " + words + "\" /dev/null").run().out();
    }
}
