package org.plumbline.dsl.concepts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The tables of {@code docs/concepts.md}. A heading of the second level names the example in code letters; below it, rows of four
 * cells are concepts. Other tables have other numbers of cells.
 */
final class ConceptTable {

    private static final Path FILE = Path.of("../../docs/concepts.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final int CELLS = 4;

    private ConceptTable() {
    }

    /** All concepts, in the order of the page. */
    static List<Concept> read() {
        List<Concept> concepts = new ArrayList<>();
        String project = "";
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                project = String.join("", code(line));
            } else if (line.startsWith("| ") && !line.startsWith("| concept")) {
                List<String> cells = List.of(line.substring(1).split("\\|"));
                if (cells.size() == CELLS) {
                    concepts.add(concept(project, cells));
                }
            }
        }
        return concepts;
    }

    private static Concept concept(String project, List<String> cells) {
        List<String> places = code(cells.get(3));
        if (places.size() % 2 != 0) {
            throw new AssertionError("a place is a file and an element: " + cells);
        }
        List<Concept.Place> pairs = IntStream.range(0, places.size() / 2)
                .mapToObj(i -> new Concept.Place(places.get(2 * i), places.get(2 * i + 1))).toList();
        return new Concept(project, cells.get(0).strip(), code(cells.get(1)), code(cells.get(2)), pairs);
    }

    private static List<String> code(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
