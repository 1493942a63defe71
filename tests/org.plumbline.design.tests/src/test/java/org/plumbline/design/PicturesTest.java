package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.layout.Box;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.EdgeLabel;
import org.plumbline.diagram.layout.Layouts;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.diagram.picture.DiagramPicture;
import org.plumbline.diagram.picture.PictureSetting;
import org.plumbline.diagram.picture.TablePicture;
import org.plumbline.diagram.picture.TreePicture;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.svg.SvgWriter;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.drawing.text.TextMetrics;

/** What pictures of the examples have in common: nothing covers anything, they fit a page, and they can be read from the right. */
class PicturesTest {

    private final TextMetrics metrics = new PackedTextMetrics(new FontSet());

    @ParameterizedTest
    @ValueSource(strings = {"im-toolbox", "iom-igf", "village-committee"})
    void coverNothing(String project) {
        Texts texts = Texts.example(project);
        try (Specification specification = Specification.load()) {
            Interpreter interpreter = new Interpreter(specification.description(), specification.services(), PicturesTest::key);
            for (Part diagram : specification.description().representations()) {
                if (diagram.is("DiagramDescription")) {
                    targets(texts, interpreter, diagram).stream().map(target -> interpreter.diagram(diagram, target, Choices.first(diagram)))
                            .forEach(view -> assertNothingIsCovered(view, new Layouts(metrics).layout(view, SavedPlaces.NONE)));
                }
            }
        }
    }

    @Test
    void areReadFromRightToLeftAsMirrorImages() throws IOException {
        Drawing drawing = picture("village-committee", "RoadmapLanes", TextDirection.RIGHT_TO_LEFT);

        assertThat(new SvgWriter(metrics).document(drawing)).contains("text-anchor=\"end\"");
        assertThat(drawing.direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
    }

    @Test
    void haveTheSizeThatAPageHasRoomFor() throws IOException {
        Drawing small = picture("im-toolbox", "RiskMap", TextDirection.LEFT_TO_RIGHT).within(400, 500);

        assertThat(small.size().width()).isLessThanOrEqualTo(400);
        assertThat(small.size().height()).isLessThanOrEqualTo(500.01);
    }

    private static void assertNothingIsCovered(DiagramView view, DiagramLayout layout) {
        List<Box> nodes = view.allNodes().filter(node -> node.kind() != NodeView.Kind.CONTAINER).map(node -> layout.nodes().get(node.key()))
                .toList();
        List<Box> labels = layout.edgeLabels().values().stream().flatMap(List::stream).map(EdgeLabel::text).map(text -> text.box()).toList();
        List<Box> all = new ArrayList<>(nodes);
        all.addAll(labels);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                assertThat(all.get(i).overlaps(all.get(j))).as(view.title() + ": " + all.get(i) + " and " + all.get(j)).isFalse();
            }
        }
        layout.edges().forEach((key, way) -> nodes.forEach(node -> {
            for (int i = 0; i + 1 < way.size(); i++) {
                assertThat(stretch(way.get(i), way.get(i + 1)).overlaps(inner(node))).as(view.title() + ": " + key).isFalse();
            }
        }));
    }

    private static Box stretch(Point from, Point to) {
        return new Box(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y()));
    }

    /** Lines end at the outline of a round node, which lies within its box. */
    private static Box inner(Box box) {
        return new Box(box.x() + box.width() * 0.3, box.y() + box.height() * 0.3, box.width() * 0.4, box.height() * 0.4);
    }

    private Drawing picture(String project, String kind, TextDirection direction) {
        Texts texts = Texts.example(project);
        PictureSetting setting = PictureSetting.plain(metrics, "en", direction, kind + " of " + project).with(project);
        try (Specification specification = Specification.load()) {
            Interpreter interpreter = new Interpreter(specification.description(), specification.services(), PicturesTest::key);
            Part representation = specification.description().representation(kind).orElseThrow();
            EObject target = targets(texts, interpreter, representation).getFirst();
            if (representation.is("TreeDescription")) {
                return new TreePicture(setting).draw(interpreter.tree(representation, target));
            }
            if (!representation.is("DiagramDescription")) {
                return new TablePicture(setting).draw(interpreter.table(representation, target));
            }
            DiagramView view = interpreter.diagram(representation, target, Choices.first(representation));
            return new DiagramPicture(setting).draw(view, new Layouts(metrics).layout(view, SavedPlaces.NONE));
        }
    }

    private static List<EObject> targets(Texts texts, Interpreter interpreter, Part representation) {
        return texts.all(EObject.class).stream().filter(element -> interpreter.isFor(representation, element)).toList();
    }

    private static String key(EObject element) {
        return element.eResource().getURIFragment(element);
    }
}
