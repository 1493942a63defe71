package org.plumbline.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;

/** What every tool of every table and tree does to {@code before.plumb}, at the first place where it does something. */
class EveryTableToolTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/plumbline/diagram/edit/tools");
    private static final Map<String, String> WORDS = Map.of("Status", "paused", "Done", "40 %", "From", "2026-05-01", "To", "2026-06-30", "Owner",
            "Clerk", "Treatment", "accept", "Rank", "2", "Strength", "fairly");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RiskRegister", "RiskToolMatrix", "ActionPlan", "FrameworkMatrix", "Toolbox"})
    void changesTheTextAsItShould(String name) throws Exception {
        List<String> wrong = new ArrayList<>();
        try (Project project = Project.of(folder, Project.small())) {
            Part description = project.description().representation(name).orElseThrow();
            for (Part tool : Requests.tools(description)) {
                String owner = tool.owner().orElseThrow().name();
                String called = tool.name().isEmpty() ? "Type" + owner : tool.name();
                List<String> lines = used(project, description, tool);
                if (!new GoldenTool(EXPECTED.resolve(name).resolve(called + ".txt")).isAsExpected(lines) || lines.size() < 2) {
                    wrong.add(called);
                }
            }
        }

        assertThat(wrong).as("tools that do something else, or nothing").isEmpty();
    }

    private List<String> used(Project project, Part description, Part tool) throws RefusedEdit {
        for (String target : project.targets(description)) {
            TableSession session = project.openTable(description.name(), target);
            String words = WORDS.getOrDefault(tool.owner().orElseThrow().name(), "Typed words");
            for (TableRequest request : new TableRequests(session, words).of(tool).filter(session::isUsable).toList()) {
                List<String> lines = run(project, session, request);
                if (lines.size() > 1) {
                    return lines;
                }
            }
        }
        return List.of("nothing");
    }

    private List<String> run(Project project, TableSession session, TableRequest request) throws RefusedEdit {
        Map<String, String> before = project.texts();
        List<String> lines = new ArrayList<>(List.of(request.toString()));
        session.run(request);
        Map<String, String> after = project.texts();
        after.forEach((file, text) -> lines.addAll(Diff.of(before.get(file), text)));
        if (!after.equals(before)) {
            session.history().undo();
        }
        assertThat(project.texts()).isEqualTo(before);
        return lines;
    }
}
