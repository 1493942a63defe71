package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no project starts without the libraries of modelling and language, for they take most of the time. */
class StartupTest {

    private static final List<String> HEAVY = List.of("org.eclipse.", "com.google.", "org.antlr.", "org.apache.", "org.commonmark.",
            "org.plumbline.model.", "org.plumbline.dsl.", "org.plumbline.documents.", "org.plumbline.validation.rules");

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "help publish roadmap", "check", "new toolbox x"})
    void loadsNoModellingLibrary(String words) throws IOException, InterruptedException {
        List<String> loaded = loaded(words.split(" "));

        assertThat(loaded).filteredOn(name -> name.contains("plumbline.cli.Program")).isNotEmpty();
        assertThat(loaded).filteredOn(name -> HEAVY.stream().anyMatch(name::contains)).isEmpty();
    }

    private static List<String> loaded(String... words) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout:none", "-jar", PackedPlumb.HOME.resolve("lib/plumb.jar").toString());
        java.command().addAll(List.of(words));
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().filter(line -> line.contains(" source: ")).map(line -> line.substring(0, line.indexOf(" source: "))).toList();
    }
}
