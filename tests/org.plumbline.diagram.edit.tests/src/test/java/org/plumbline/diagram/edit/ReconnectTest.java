package org.plumbline.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.view.EdgeView;

/** Lines that are led to another end never say a second time what another line says already. */
class ReconnectTest {

    private static final String TEXT = Project.small().replace("choose PANEL for R1", "choose PANEL for R1\n    choose QUEUE")
            .replace("    relation  oversees O\n", "    relation  oversees O\n    relation  oversees FORUM\n")
            .replace("    attitude supportive\n", "    attitude supportive\n    relation  oversees O\n")
            .replace("action A2 \"Second\" {\n", "action A2 \"Second\" {\n        after A1\n");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RoadmapLanes       | E.plan | Milestone:E.M1       | ActionOutside:E.A2 | source | Action:E.A1
            RoadmapLanes       | E.plan | Action:E.A1          | Milestone:E.M1     | end    | ActionOutside:E.A2
            RoadmapLanes       | E.plan | Action:E.A1          | Milestone:E.M1     | source | Milestone:E.M1
            RiskMap            | E      | Tool:E/selections.T.QUEUE | Risk:E.R3     | end    | Risk:E.R1
            StakeholderNetwork | O      | Stakeholder:O.OWNER  | Organization:O     | end    | Stakeholder:O.FORUM
            StakeholderNetwork | O      | Stakeholder:O.FORUM  | Organization:O     | source | Stakeholder:O.OWNER
            """)
    void stayWhereThereIsSuchALineAlready(String diagram, String element, String from, String to, String end, String node) throws RefusedEdit {
        try (Project project = Project.of(folder, TEXT)) {
            DiagramSession session = project.open(diagram, element);
            session.choose(new Choices(Set.of("Tools"), Set.of()));
            EdgeView edge = session.state().view().edges().stream().filter(each -> each.source().equals(from) && each.end().equals(to))
                    .findFirst().orElseThrow();

            session.run(new ToolRequest.Reconnect(edge.key(), end.equals("source"), node));

            assertThat(project.text("project.plumb")).isEqualTo(TEXT);
        }
    }
}
