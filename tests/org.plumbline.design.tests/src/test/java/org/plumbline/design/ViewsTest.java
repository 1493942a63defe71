package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.project.Names;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;

/** How much of each kind every representation of every example shows. Sirius has to show as much. */
class ViewsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/plumbline/design/views");

    private final Names names = new Names(new org.plumbline.core.text.Texts());

    @ParameterizedTest
    @ValueSource(strings = {"im-toolbox", "iom-igf", "village-committee"})
    void showEverythingOfTheExamples(String project) throws IOException {
        StringBuilder counted = new StringBuilder();
        Texts texts = Texts.example(project);
        try (Specification specification = Specification.load()) {
            Interpreter interpreter = new Interpreter(specification.description(), specification.services(), this::key);
            for (Part representation : specification.description().representations()) {
                texts.all(EObject.class).stream().filter(element -> interpreter.isFor(representation, element))
                        .forEach(element -> counted.append(line(interpreter, representation, element)));
            }
        }

        Path expected = EXPECTED.resolve(project + ".txt");
        if (!Files.exists(expected) || !Files.readString(expected).contentEquals(counted)) {
            Files.createDirectories(EXPECTED);
            Files.writeString(EXPECTED.resolve(project + "-actual.txt"), counted);
        }
        assertThat(expected).exists();
        assertThat(counted.toString()).isEqualTo(Files.readString(expected));
    }

    private String line(Interpreter interpreter, Part representation, EObject element) {
        Map<String, Long> counts = representation.is("DiagramDescription") ? count(interpreter, representation, element)
                : representation.is("TreeDescription") ? count(interpreter.tree(representation, element))
                : count(interpreter.table(representation, element));
        return representation.name() + " of " + key(element) + ": " + counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", ")) + "\n";
    }

    private static Map<String, Long> count(Interpreter interpreter, Part diagram, EObject element) {
        Choices all = new Choices(diagram.parts("additionalLayers").stream().map(Part::name).collect(Collectors.toSet()), Set.of());
        DiagramView view = interpreter.diagram(diagram, element, all);
        assertThat(view.problems()).isEmpty();
        return count(Stream.concat(view.allNodes().map(NodeView::mapping), view.edges().stream().map(EdgeView::mapping)));
    }

    private static Map<String, Long> count(TableView table) {
        assertThat(table.problems()).isEmpty();
        Map<String, Long> counts = count(table.lines().stream().map(TableView.Row::mapping));
        counts.put("columns", (long) table.columns().size());
        counts.put("cells", table.lines().stream().flatMap(line -> line.cells().stream()).filter(cell -> !cell.text().isEmpty()).count());
        return counts;
    }

    private static Map<String, Long> count(TreeView tree) {
        assertThat(tree.problems()).isEmpty();
        return count(tree.items().stream().flatMap(ViewsTest::all).map(TreeView.Item::mapping));
    }

    private static Stream<TreeView.Item> all(TreeView.Item item) {
        return Stream.concat(Stream.of(item), item.children().stream().flatMap(ViewsTest::all));
    }

    private static Map<String, Long> count(Stream<String> mappings) {
        return mappings.map(mapping -> mapping.replaceFirst("^(Influence|Interest|Impact)\\d+$", "$1"))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private String key(EObject element) {
        return names.name(element).orElseGet(() -> element.eContainer() == null ? "" : key(element.eContainer()) + "/"
                + element.eContainingFeature().getName() + element.eContainer().eContents().indexOf(element));
    }
}
