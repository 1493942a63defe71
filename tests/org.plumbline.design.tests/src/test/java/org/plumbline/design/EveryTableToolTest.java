package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.tool.EmfAccess;
import org.plumbline.diagram.tool.FailedTool;
import org.plumbline.diagram.tool.ToolRunner;
import org.plumbline.diagram.tool.ToolUse;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;

/** What every tool of every table and of the tree does to the text, at the first line, cell or item where it can be used. */
class EveryTableToolTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/plumbline/design");
    private static final Map<String, String> WORDS = Map.of("Status", "paused", "Done", "40 %", "From", "2026-05-01", "To", "2026-06-30", "Owner",
            "Clerk", "Treatment", "accept", "Rank", "2", "Strength", "fairly");

    @ParameterizedTest
    @CsvSource({"RiskRegister, E", "RiskToolMatrix, E", "ActionPlan, E.plan", "FrameworkMatrix, F", "Toolbox, T"})
    void changesWhatItShould(String name, String root) throws IOException {
        Texts texts = Texts.of(Files.readString(RESOURCES.resolve("small.plumb")));
        List<String> report = new ArrayList<>();
        try (Specification specification = Specification.load()) {
            Part description = specification.description().representation(name).orElseThrow();
            all(description).filter(part -> part.is("TableTool") || part.is("TreeItemTool")).forEach(tool -> {
                report.add(tool.owner().orElseThrow().name() + " " + tool.kind() + " " + tool.name());
                texts.lines(found -> run(specification, description, tool, found.get(EObject.class, root)))
                        .forEach(line -> report.add("  " + line));
            });
        }

        String actual = String.join("\n", report) + "\n";
        Path expected = RESOURCES.resolve("tools").resolve(name + "-small.txt");
        if (!Files.exists(expected) || !Files.readString(expected).equals(actual)) {
            Files.writeString(RESOURCES.resolve("tools").resolve(name + "-small-actual.txt"), actual);
        }
        assertThat(expected).exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static void run(Specification specification, Part description, Part tool, EObject root) {
        Interpreter interpreter = new Interpreter(specification.description(), specification.services(), EObject::toString);
        Optional<Map<String, EObject>> place = description.is("TreeDescription")
                ? inTree(interpreter.tree(description, root).items(), tool, root)
                : inTable(interpreter.table(description, root), tool, root);
        ToolRunner runner = new ToolRunner(specification.description(), specification.services());
        try {
            if (place.isPresent()) {
                String words = WORDS.getOrDefault(tool.owner().orElseThrow().name(), "Typed words");
                runner.run(ToolUse.inTable(tool, place.get().get("element"), place.get(), words), new EmfAccess());
            }
        } catch (FailedTool e) {
            throw new AssertionError(tool.path(), e);
        }
    }

    private static Optional<Map<String, EObject>> inTable(TableView table, Part tool, EObject root) {
        Part owner = tool.owner().orElseThrow();
        return switch (owner.kind()) {
            case "LineMapping" -> lines(table, owner.name()).map(line -> values(root, line.target(), null, null)).findFirst();
            case "FeatureColumnMapping" -> table.lines().stream().filter(line -> line.mapping().startsWith("Action") || line.mapping().equals("Risk"))
                    .map(line -> values(root, line.target(), null, null)).findFirst();
            case "ElementColumnMapping" -> table.columns().stream().flatMap(column -> column.target().stream())
                    .map(column -> values(root, column, null, null)).findFirst();
            case "IntersectionMapping" -> intersection(table, tool, root);
            default -> Optional.of(values(root, root, null, null));
        };
    }

    private static Optional<Map<String, EObject>> intersection(TableView table, Part tool, EObject root) {
        if (tool.is("LabelEditTool")) {
            return table.lines().stream().flatMap(line -> line.cells().stream()).filter(cell -> !cell.text().isEmpty())
                    .map(cell -> values(root, cell.target(), null, null)).findFirst();
        }
        return table.columns().stream().flatMap(column -> table.lines().stream()
                .filter(line -> line.cells().stream().noneMatch(cell -> cell.column().equals(column.key()) && !cell.text().isEmpty()))
                .map(line -> values(root, line.target(), line.target(), column.target().orElseThrow()))).reduce((first, last) -> last);
    }

    private static Stream<TableView.Row> lines(TableView table, String mapping) {
        return table.lines().stream().filter(line -> line.mapping().equals(mapping));
    }

    private static Optional<Map<String, EObject>> inTree(List<TreeView.Item> items, Part tool, EObject root) {
        Part owner = tool.owner().orElseThrow();
        return owner.is("TreeDescription") ? Optional.of(values(root, root, null, null)) : items.stream().flatMap(EveryTableToolTest::all)
                .filter(item -> item.mapping().equals(owner.name())).map(item -> values(root, item.target(), null, null)).findFirst();
    }

    private static Map<String, EObject> values(EObject root, EObject element, EObject line, EObject column) {
        Map<String, EObject> values = new HashMap<>(Map.of("root", root, "element", element, "container", element));
        values.put("lineSemantic", line);
        values.put("columnSemantic", column);
        return values;
    }

    private static Stream<TreeView.Item> all(TreeView.Item item) {
        return Stream.concat(Stream.of(item), item.children().stream().flatMap(EveryTableToolTest::all));
    }

    private static Stream<Part> all(Part part) {
        return Stream.concat(Stream.of(part), part.contents().stream().flatMap(EveryTableToolTest::all));
    }
}
