package org.plumbline.dsl.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.dsl.project.SyntaxProblem;

/** Lays out texts, and finds the texts that people wrote. */
final class LaidOut {

    private static final Path EXAMPLES = Path.of("../../bundles/org.plumbline.examples/projects");

    private final FormatService service = FormatService.standalone();

    /** The layout of a text, after a look that it is stable. */
    String of(String text) {
        String once = format(text);
        assertThat(format(once)).as("laid out twice").isEqualTo(once);
        return once;
    }

    List<SyntaxProblem> problems(String text) {
        return switch (service.format(text, "text.plumb")) {
            case FormatResult.Formatted formatted -> List.of();
            case FormatResult.Refused refused -> refused.problems();
        };
    }

    private String format(String text) {
        return switch (service.format(text, "text.plumb")) {
            case FormatResult.Formatted formatted -> formatted.text();
            case FormatResult.Refused refused -> throw new IllegalArgumentException(refused.problems() + " in:\n" + text);
        };
    }

    /** The samples that set the look of the language. */
    static Stream<String> samples() {
        return Stream.of("catalogue.plumb", "roadmap.plumb").map(LaidOut::sample);
    }

    /** The files of the example projects. */
    static Stream<Path> examples() throws IOException {
        try (var files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList().stream();
        }
    }

    private static String sample(String name) {
        try (InputStream text = LaidOut.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
