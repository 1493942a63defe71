package org.plumbline.diagram.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.library.Library;
import org.plumbline.diagram.library.LibraryModel;
import org.plumbline.diagram.tool.EmfAccess;
import org.plumbline.diagram.tool.FailedTool;
import org.plumbline.diagram.tool.RecordedModel;
import org.plumbline.diagram.tool.ToolRunner;
import org.plumbline.diagram.tool.ToolUse;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;

/** Services that do not end: what they were asked for is left out or not done, and all else goes on. */
class EndlessServicesTest {

    private final Library library = new Library();
    private final EObject sample = new LibraryModel(library.metamodel()).sample();
    private final JavaServices services = new JavaServices(getClass().getClassLoader(),
            List.of("org.plumbline.diagram.library.LibraryServices", "org.plumbline.diagram.expression.BadServices"), Duration.ofMillis(300));

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void leaveALabelOutOfADiagram() {
        Description description = library.description(library.text().replace("aql:self.title('Shelf')", "service:endless")
                .replace("aql:self.title('Reader')", "service:throwing"));

        DiagramView view = new Interpreter(description, services, LibraryModel::key)
                .diagram(description.representation("Shelves").orElseThrow(), sample, new Choices(Set.of("Loans"), Set.of()));

        assertThat(view.allNodes()).extracting(NodeView::key).contains("Shelf:History", "Shelf:Rome", "Book:Caesar", "Member:Ada");
        assertThat(view.edges()).isNotEmpty();
        assertThat(view.problems()).extracting(Problem::message).anySatisfy(message -> assertThat(message).contains("endless did not end in time"))
                .anySatisfy(message -> assertThat(message).contains("throwing failed"));
    }

    @Test
    void makeAToolFailThatChangesNothing() {
        Description description = library.description(library.text().replace("aql:self.fresh('Shelf')", "service:endless"));
        Part tool = part(description.representation("Shelves").orElseThrow(), "New shelf");
        EObject before = EcoreUtil.copy(sample);

        assertThatThrownBy(() -> new RecordedModel(List.of(sample), new EmfAccess())
                .run(new ToolRunner(description, services), ToolUse.create(tool, sample)))
                .isInstanceOf(FailedTool.class).hasMessageContaining("endless did not end in time");
        assertThat(EcoreUtil.equals(before, sample)).isTrue();
    }

    @Test
    void workIsDoneOnOneThread() {
        Description description = library.description(library.text().replace("aql:self.title('Shelf')", "service:worker")
                .replace("aql:self.title('Reader')", "service:worker"));

        DiagramView view = new Interpreter(description, services, LibraryModel::key)
                .diagram(description.representation("Shelves").orElseThrow(), sample, new Choices(Set.of(), Set.of()));

        String worker = view.nodes().getFirst().label().text();
        assertThat(view.problems()).isEmpty();
        assertThat(worker).isEqualTo(services.repeatable(() -> Thread.currentThread().threadId() + "")).isNotEqualTo(Thread.currentThread().threadId() + "");
        assertThat(view.allNodes().filter(node -> node.mapping().equals("Shelf"))).allMatch(node -> node.label().text().equals(worker));
    }

    private static Part part(Part within, String name) {
        return all(within).filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static Stream<Part> all(Part part) {
        return Stream.concat(Stream.of(part), part.contents().stream().flatMap(EndlessServicesTest::all));
    }
}
