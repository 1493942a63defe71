package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.project.Names;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.tool.EmfAccess;
import org.plumbline.diagram.tool.FailedTool;
import org.plumbline.diagram.tool.Outcome;
import org.plumbline.diagram.tool.ToolRunner;
import org.plumbline.diagram.tool.ToolUse;

/** What every tool of every diagram does to the text, at the first place where it can be used. */
class EveryToolTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/plumbline/design");
    private static final Path SMALL = RESOURCES.resolve("small.plumb");
    private static final Path EXPECTED = RESOURCES.resolve("tools");

    private final Names names = new Names(new org.plumbline.core.text.Texts());

    @ParameterizedTest
    @CsvSource({"RiskMap, small, E", "HeatMap, small, E", "StakeholderGrid, small, O", "StakeholderNetwork, small, O", "Governance, small, F",
            "RoadmapLanes, small, E.plan", "RoadmapLanes, iom-igf, IGF"})
    void changesWhatItShould(String diagram, String project, String root) throws IOException {
        Texts texts = project.equals("small") ? Texts.of(Files.readString(SMALL)) : Texts.example(project);
        List<String> report = new ArrayList<>();
        try (Specification specification = Specification.load()) {
            Part description = specification.description().representation(diagram).orElseThrow();
            Stream.concat(description.part("defaultLayer").stream(), description.parts("additionalLayers").stream())
                    .flatMap(layer -> layer.parts("toolSections").stream()).flatMap(section -> section.parts("ownedTools").stream())
                    .forEach(tool -> report(specification, description, tool, texts, root, report));
        }

        String actual = String.join("\n", report) + "\n";
        Path expected = EXPECTED.resolve(diagram + "-" + project + ".txt");
        if (!Files.exists(expected) || !Files.readString(expected).equals(actual)) {
            Files.createDirectories(EXPECTED);
            Files.writeString(EXPECTED.resolve(diagram + "-" + project + "-actual.txt"), actual);
        }
        assertThat(expected).exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private void report(Specification specification, Part description, Part tool, Texts texts, String root, List<String> report) {
        report.add(tool.kind().replace("Description", "") + " " + tool.name());
        List<String> opened = new ArrayList<>();
        List<String> lines = texts.lines(found -> opened.addAll(run(specification, description, tool, found.get(EObject.class, root))));
        opened.forEach(each -> report.add("  " + each));
        lines.forEach(line -> report.add("  " + line));
    }

    private List<String> run(Specification specification, Part description, Part tool, EObject root) {
        Choices all = new Choices(description.parts("additionalLayers").stream().map(Part::name).collect(Collectors.toSet()), Set.of());
        Interpreter interpreter = new Interpreter(specification.description(), specification.services(), this::key);
        ToolRunner runner = new ToolRunner(specification.description(), specification.services());
        PointedAt pointed = new PointedAt(description, interpreter.diagram(description, root, all), OpenModel.around(root).files().stream()
                .flatMap(file -> file.getElements().stream()).map(EObject.class::cast).toList().reversed());
        try {
            Optional<ToolUse> use = pointed.uses(tool).filter(each -> isUsable(runner, each)).findFirst();
            if (use.isEmpty()) {
                return List.of("nothing to use it on");
            }
            Outcome outcome = runner.run(use.get(), new EmfAccess());
            return outcome.openings().stream().map(opening -> "opens " + opening.description() + " of " + key(opening.target())).toList();
        } catch (FailedTool e) {
            throw new AssertionError(tool.path(), e);
        }
    }

    private static boolean isUsable(ToolRunner runner, ToolUse use) {
        try {
            return runner.isUsable(use);
        } catch (FailedTool e) {
            throw new AssertionError(use.tool().path(), e);
        }
    }

    private String key(EObject element) {
        return names.name(element).orElseGet(() -> element.eContainer() == null ? "" : key(element.eContainer()) + "/"
                + element.eContainingFeature().getName() + element.eContainer().eContents().indexOf(element));
    }
}
