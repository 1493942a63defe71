package org.plumbline.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.diagram.edit.RandomRounds.pick;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.layout.LayoutText;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.drawing.Point;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;

/**
 * Anything that may be done in diagrams, at random: no crash, keys that mean the same in a fresh reading, no neighbour that moves,
 * sorted layouts that change nowhere else; and all taken back, the same bytes.
 */
class RandomSessionsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"im-toolbox, 15", "village-committee, 20", "iom-igf, 20", "small, 40", "generated, 30"})
    void anythingMayBeDone(String name, int steps) throws RefusedEdit {
        new RandomRounds(folder, part -> part.is("DiagramDescription")).run(name, steps, this::session);
    }

    private int session(Project project, Part diagram, String target, Random random) throws RefusedEdit {
        DiagramSession session = project.open(diagram.name(), target);
        int steps = 1 + random.nextInt(8);
        for (int i = 0; i < steps; i++) {
            Map<String, SavedPlaces.Place> before = session.state().places().nodes();
            Map<String, String> around = around(session.state().view().nodes(), "");
            Map<String, String> texts = project.texts();
            String step = step(project, session, diagram, random);
            assertNoNeighbourMoved(step, session, before, around);
            assertLayoutsAreSorted(step, project.texts());
            assertThat(session.state().view().allNodes().map(NodeView::key)).as(step).doesNotHaveDuplicates();
            if (random.nextInt(6) == 0) {
                RandomRounds.undoAndRedo(step, project, texts, session.history());
            }
        }
        assertAFreshReadingShowsTheSame(project, session, diagram);
        return steps;
    }

    /** Does something; what is refused has changed nothing. */
    private String step(Project project, DiagramSession session, Part diagram, Random random) throws RefusedEdit {
        Map<String, String> before = project.texts();
        List<String> movable = List.copyOf(new TreeSet<>(session.state().places().nodes().keySet()));
        String step = "";
        try {
            if (random.nextInt(6) == 0) {
                step = rename(session, random);
            } else if (random.nextInt(4) == 0 && !movable.isEmpty()) {
                String node = pick(movable, random);
                step = "move " + node;
                SavedPlaces.Place size = random.nextBoolean() ? new SavedPlaces.Place(0, 0) : new SavedPlaces.Place(0, 0, 200, 90);
                session.move(Map.of(node, new SavedPlaces.Place(random.nextInt(900) - 50, random.nextInt(600), size.width(), size.height())));
            } else {
                Part tool = pick(Requests.tools(diagram), random);
                List<ToolRequest> requests = new Requests(diagram, session.state().view(), project.keys()).of(tool).toList();
                step = tool.name();
                if (!requests.isEmpty()) {
                    ToolRequest request = somewhere(pick(requests, random), random);
                    step = request.toString();
                    session.run(request);
                }
            }
        } catch (RefusedEdit e) {
            assertThat(e.getMessage()).as(step).isNotBlank();
            assertThat(project.texts()).as("refused: " + step).isEqualTo(before);
        }
        return step;
    }

    /** Places go by names: who is renamed stays where it lay. */
    private static String rename(DiagramSession session, Random random) throws RefusedEdit {
        List<SavedPlaces.Place> before = places(session);
        List<String> renamed = new ArrayList<>();
        session.edit("Rename", model -> {
            List<Identified> elements = model.files().stream().flatMap(file -> elements(file).stream()).toList();
            Identified element = pick(elements, random);
            renamed.add(element.getId());
            model.rename(element, "NEW-" + random.nextInt(1000));
        });
        assertThat(places(session)).as("places after a rename of " + renamed).isEqualTo(before);
        return "rename " + renamed;
    }

    private static List<Identified> elements(PlumbFile file) {
        List<Identified> elements = new ArrayList<>();
        file.eAllContents().forEachRemaining(element -> {
            if (element instanceof Identified identified && identified.getId() != null) {
                elements.add(identified);
            }
        });
        return elements;
    }

    private static List<SavedPlaces.Place> places(DiagramSession session) throws RefusedEdit {
        SavedPlaces places = session.state().places();
        return session.state().view().allNodes().map(node -> places.of(node.key()).orElse(null)).toList();
    }

    private static ToolRequest somewhere(ToolRequest request, Random random) {
        Optional<Point> at = random.nextInt(3) == 0 ? Optional.of(new Point(random.nextInt(400), random.nextInt(300))) : Optional.empty();
        return switch (request) {
            case ToolRequest.Create create -> new ToolRequest.Create(create.tool(), create.container(), at);
            case ToolRequest.Drop drop -> new ToolRequest.Drop(drop.node(), drop.container(), at);
            case ToolRequest.Edit edit -> new ToolRequest.Edit(edit.key(), pick(List.of("Plain", "\"quoted\"", "قارئ", "👩‍👧 \\", "a\nb", " "), random));
            default -> request;
        };
    }

    /** Those that are free in the same container as before lie where they lay, but for the one that was moved. */
    private static void assertNoNeighbourMoved(String step, DiagramSession session, Map<String, SavedPlaces.Place> before,
            Map<String, String> around) throws RefusedEdit {
        Map<String, SavedPlaces.Place> after = session.state().places().nodes();
        Map<String, String> aroundAfter = around(session.state().view().nodes(), "");
        List<String> moved = new ArrayList<>();
        before.forEach((key, place) -> {
            SavedPlaces.Place now = after.get(key);
            boolean same = now != null && around.get(key).equals(aroundAfter.get(key));
            // A file keeps whole pixels
            if (same && (Math.abs(now.x() - place.x()) > 0.5 || Math.abs(now.y() - place.y()) > 0.5)) {
                moved.add(key);
            }
        });
        moved.removeIf(key -> step.equals("move " + key) || step.startsWith("Drop[node=" + key + ","));
        assertThat(moved).as("moved by " + step).isEmpty();
    }

    private static Map<String, String> around(List<NodeView> nodes, String container) {
        Map<String, String> around = new HashMap<>();
        for (NodeView node : nodes) {
            around.put(node.key(), container);
            around.putAll(around(node.children(), node.key()));
        }
        return around;
    }

    private static void assertLayoutsAreSorted(String step, Map<String, String> texts) {
        texts.forEach((file, text) -> {
            if (file.endsWith(".json")) {
                assertThat(LayoutText.read(file, text).text()).as(file + " after " + step).isEqualTo(text);
            }
        });
    }

    /** What is written by hand means the same to whoever opens the project next. */
    private void assertAFreshReadingShowsTheSame(Project project, DiagramSession session, Part diagram) throws RefusedEdit {
        try (Project fresh = Project.in(folder)) {
            String element = project.diagrams().keys().key(session.state().view().target());
            DiagramSession other = fresh.open(diagram.name(), element);
            assertThat(keys(other)).isEqualTo(keys(session));
        }
    }

    private static List<String> keys(DiagramSession session) throws RefusedEdit {
        return session.state().view().allNodes().map(node -> node.key() + " " + node.label().text()).collect(Collectors.toList());
    }
}
