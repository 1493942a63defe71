package org.plumbline.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;

/**
 * What every tool of every diagram does to {@code before.plumb}, at the first place where it does something: a file for each tool. What
 * is undone leaves the same text.
 */
class EveryDiagramToolTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/plumbline/diagram/edit/tools");
    /** What never can be used: it keeps Sirius from deleting what is only shown. */
    private static final Set<String> NEVER = Set.of("Keep");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RiskMap", "HeatMap", "StakeholderGrid", "StakeholderNetwork", "Governance", "RoadmapLanes"})
    void changesTheTextAsItShould(String name) throws Exception {
        List<String> wrong = new ArrayList<>();
        try (Project project = Project.of(folder, Project.small())) {
            Part diagram = project.description().representation(name).orElseThrow();
            for (Part tool : Requests.tools(diagram)) {
                GoldenTool golden = new GoldenTool(EXPECTED.resolve(name).resolve(tool.name() + ".txt"));
                List<String> lines = used(project, diagram, tool);
                if (!golden.isAsExpected(lines) || !NEVER.contains(tool.name()) && lines.size() < 2) {
                    wrong.add(tool.name());
                }
            }
        }

        assertThat(wrong).as("tools that do something else, or nothing").isEmpty();
    }

    /** What was asked for, and what came of it. */
    private List<String> used(Project project, Part diagram, Part tool) throws RefusedEdit {
        List<String> refusals = new ArrayList<>();
        for (String target : project.targets(diagram)) {
            DiagramSession session = project.open(diagram.name(), target);
            session.choose(new Choices(diagram.parts("additionalLayers").stream().map(Part::name).collect(Collectors.toSet()), Set.of()));
            Stream<ToolRequest> requests = new Requests(diagram, session.state().view(), project.keys()).of(tool);
            for (ToolRequest request : (Iterable<ToolRequest>) requests::iterator) {
                if (session.feedback().isUsable(request)) {
                    List<String> lines = run(project, session, request);
                    if (lines.size() > 1) {
                        return lines;
                    }
                } else if (refusals.isEmpty()) {
                    refusals.add("never " + words(request));
                }
            }
        }
        return refusals;
    }

    private List<String> run(Project project, DiagramSession session, ToolRequest request) throws RefusedEdit {
        Map<String, String> before = project.texts();
        List<String> lines = new ArrayList<>(List.of(words(request)));
        Done done = session.run(request);
        done.openings().forEach(each -> lines.add("opens " + each.representation() + " of " + each.element()));
        Map<String, String> after = project.texts();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((file, text) -> lines.addAll(Diff.of(before.get(file), text)));
        if (!after.equals(before)) {
            session.history().undo();
        }
        assertThat(project.texts()).isEqualTo(before);
        return lines;
    }

    private static String words(ToolRequest request) {
        return switch (request) {
            case ToolRequest.Create create -> "create in " + (create.container().isEmpty() ? "the diagram" : create.container());
            case ToolRequest.Connect connect -> "connect " + connect.source() + " with " + connect.target();
            case ToolRequest.Reconnect reconnect -> "lead the " + (reconnect.source() ? "begin" : "end") + " of " + reconnect.edge() + " to "
                    + reconnect.target();
            case ToolRequest.Delete delete -> "delete " + delete.key();
            case ToolRequest.Edit edit -> "type \"" + edit.text() + "\" over " + edit.key();
            case ToolRequest.Drop drop -> "drop " + drop.node() + " into " + drop.container();
            case ToolRequest.Bring bring -> "bring " + bring.element();
            case ToolRequest.Open open -> "open " + open.key();
        };
    }
}
