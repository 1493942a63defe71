package org.plumbline.dsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads the paper finds each of its figures in the example, at its paragraph, and no other figures. */
class InternalGovernanceFiguresTest {

    private static final Set<SourcedFigure> MODELLED =
            Set.copyOf(SourcedFigures.of(ShippedProject.read("iom-igf").files(), "S26"));

    static List<SourcedFigure> stated() {
        try (InputStream list = InternalGovernanceFiguresTest.class.getResourceAsStream("igf-figures.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\\|"))
                    .map(cells -> new SourcedFigure(cells[0].strip(), cells[1].strip())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("stated")
    void holdsTheFigure(SourcedFigure figure) {
        assertThat(MODELLED).contains(figure);
    }

    @Test
    void inventsNone() {
        assertThat(MODELLED).isSubsetOf(stated().stream().collect(Collectors.toSet()));
    }
}
