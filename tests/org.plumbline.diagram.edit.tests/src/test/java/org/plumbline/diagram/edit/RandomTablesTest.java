package org.plumbline.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.diagram.edit.RandomRounds.pick;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;

/**
 * Anything that may be done in tables and trees, at random: no crash, nothing left out, the same in a fresh reading; and all taken back,
 * the same bytes.
 */
class RandomTablesTest {

    private static final List<String> WORDS = List.of("Plain", "\"quoted\"", "قارئ", "👩‍👧 \\", "a\nb", " ", "", "// no comment", "}", "3", "40 %",
            "2026-05", "2026-02-31", "paused", "Done", "accept", "fairly", "R1", "'x y'");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"im-toolbox, 8", "village-committee, 15", "iom-igf, 10", "small, 50", "generated, 30"})
    void anythingMayBeDone(String name, int steps) throws RefusedEdit {
        new RandomRounds(folder, part -> !part.is("DiagramDescription")).run(name, steps, this::session);
    }

    private int session(Project project, Part description, String target, Random random) throws RefusedEdit {
        TableSession session = project.openTable(description.name(), target);
        int steps = 1 + random.nextInt(8);
        for (int i = 0; i < steps; i++) {
            Map<String, String> before = project.texts();
            String step = step(project, session, description, random);
            assertThat(problems(session)).as(step).isEmpty();
            assertThat(keys(session)).as(step).doesNotHaveDuplicates();
            if (random.nextInt(4) == 0) {
                RandomRounds.undoAndRedo(step, project, before, session.history());
            }
        }
        try (Project fresh = Project.in(folder)) {
            assertThat(shown(fresh.openTable(description.name(), target))).isEqualTo(shown(session));
        }
        return steps;
    }

    /** Does something; what is refused has changed nothing. */
    private static String step(Project project, TableSession session, Part description, Random random) throws RefusedEdit {
        Map<String, String> before = project.texts();
        List<TableRequest> requests = random.nextInt(3) == 0 && session.isTree() ? List.of(drag(session, project, random))
                : new TableRequests(session, pick(WORDS, random)).of(pick(Requests.tools(description), random)).toList();
        if (requests.isEmpty()) {
            return "nothing";
        }
        TableRequest request = pick(requests, random);
        try {
            session.run(request);
        } catch (RefusedEdit e) {
            assertThat(e.getMessage()).as(request.toString()).isNotBlank();
            assertThat(project.texts()).as("refused: " + request).isEqualTo(before);
        }
        return request.toString();
    }

    /** Anything onto anything. */
    private static TableRequest drag(TableSession session, Project project, Random random) throws RefusedEdit {
        List<String> items = Stream.concat(Stream.of(""), keys(session).stream()).toList();
        return random.nextInt(4) == 0 ? new TableRequest.BringItem(pick(project.keys(), random), pick(items, random))
                : new TableRequest.DropItem(pick(items, random), pick(items, random), random.nextInt(5));
    }

    private static List<?> problems(TableSession session) throws RefusedEdit {
        return session.isTree() ? session.tree().problems() : session.table().problems();
    }

    private static List<String> keys(TableSession session) throws RefusedEdit {
        return session.isTree() ? TableRequests.all(session.tree().items()).map(TreeView.Item::key).toList()
                : session.table().lines().stream().map(TableView.Row::key).toList();
    }

    private static List<String> shown(TableSession session) throws RefusedEdit {
        return session.isTree() ? TableRequests.all(session.tree().items()).map(item -> item.key() + " " + item.label().text()).toList()
                : session.table().lines().stream().map(line -> line.key() + " " + line.header()
                        + line.cells().stream().map(cell -> cell.column() + " " + cell.text()).toList()).toList();
    }
}
