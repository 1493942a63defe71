package org.plumbline.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.Golden;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.library.Library;
import org.plumbline.diagram.library.LibraryModel;
import org.plumbline.diagram.picture.DiagramPicture;
import org.plumbline.diagram.picture.PictureSetting;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.svg.SvgWriter;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.drawing.text.TextMetrics;

class LayoutsTest {

    private final TextMetrics metrics = new PackedTextMetrics(new FontSet());
    private final Library library = new Library();
    private final LibraryModel model = new LibraryModel(library.metamodel());
    private final Description description = library.description();
    private final JavaServices services = library.services(description);

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void drawsADiagram() {
        Golden.assertSame("layout/shelves.svg", svg(view(model.sample())));
    }

    @Test
    void drawsBands() {
        String banded = library.text().replace("domainClass=\"library::Library\">\n   <metamodel href=\"http://example.org/library#/\"/>\n   <filters",
                "domainClass=\"library::Library\" documentation=\"Layout: bands\"><metamodel href=\"http://example.org/library#/\"/><filters");
        Description other = library.description(banded);
        EObject sample = model.sample();
        model.add(sample, "shelves", model.create("Shelf", "Travel in countries far away"));
        DiagramView view = new Interpreter(other, services, LibraryModel::key).diagram(other.representation("Shelves").orElseThrow(), sample,
                new Choices(Set.of(), Set.of()));

        DiagramLayout layout = new Layouts(metrics).layout(view, SavedPlaces.NONE);

        Box first = layout.nodes().get("Shelf:History");
        Box second = layout.nodes().get("Shelf:Travel in countries far away");
        assertThat(second.x()).isEqualTo(first.x());
        assertThat(second.width()).isEqualTo(first.width());
        assertThat(second.y()).isEqualTo(first.y() + first.height());
    }

    @Test
    void movesNothingWhenSomethingIsNew() {
        EObject sample = model.sample();
        Map<String, SavedPlaces.Place> places = new HashMap<>();
        DiagramLayout before = new Layouts(metrics).layout(view(sample), SavedPlaces.NONE);
        view(sample).nodes().forEach(node -> save(node, new Box(0, 0, 0, 0), before, places));

        model.add(sample, "members", model.create("Member", "Cleo"));
        DiagramLayout after = new Layouts(metrics).layout(view(sample), new SavedPlaces(places));

        Box cleo = after.nodes().get("Member:Cleo");
        before.nodes().forEach((key, box) -> assertThat(after.nodes().get(key)).as(key)
                .matches(now -> now.x() == box.x() && now.y() == box.y()).matches(now -> !now.overlaps(cleo)));
    }

    @Test
    void keepsTheOthersAndTheirEdgesWhereOneIsMoved() {
        EObject sample = model.sample();
        List.of("Cleo", "Dora").forEach(name -> model.add(sample, "members", model.create("Member", name)));
        DiagramView view = view(sample);
        DiagramLayout before = new Layouts(metrics).layout(view, SavedPlaces.NONE);
        Box shelf = before.nodes().get("Shelf:History");
        SavedPlaces.Place low = new SavedPlaces.Place(shelf.x(), shelf.y() + shelf.height() + 100);

        DiagramLayout after = new Layouts(metrics).layout(view, new SavedPlaces(Map.of("Member:Ada", low)));

        assertThat(after.nodes().get("Member:Ada")).matches(ada -> ada.x() == low.x() && ada.y() == low.y());
        before.nodes().forEach((key, box) -> assertThat(key.equals("Member:Ada") ? box : after.nodes().get(key)).as(key).isEqualTo(box));
        String sequel = "Sequel:Book:Decline|Book:Fall";
        assertThat(after.edges().get(sequel)).isNotEmpty().isEqualTo(before.edges().get(sequel));
        assertThat(after.edges().keySet()).isEqualTo(before.edges().keySet());
    }

    private static void save(NodeView node, Box around, DiagramLayout layout, Map<String, SavedPlaces.Place> places) {
        Box box = layout.nodes().get(node.key());
        places.put(node.key(), new SavedPlaces.Place(box.x() - around.x(), box.y() - around.y()));
        node.children().forEach(child -> save(child, box, layout, places));
    }

    @Test
    void laysOutAnyModelWithoutOverlapsAndTheSameEachTime() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        for (int i = 0; i < 20; i++) {
            DiagramView view = view(random(new Random(seed + i)));
            DiagramLayout layout = new Layouts(metrics).layout(view, SavedPlaces.NONE);

            assertThat(layout.nodes()).hasSize((int) view.allNodes().count());
            assertApart(view.nodes(), layout);
            assertThat(svg(view)).isEqualTo(svg(view));
        }
    }

    @Test
    void laysOutAThousandNodesThatNothingJoins() {
        EObject sample = model.create("Library", "Large");
        for (int i = 0; i < 1000; i++) {
            model.add(sample, "members", model.create("Member", "Reader " + i));
        }

        DiagramLayout layout = new Layouts(metrics).layout(view(sample), SavedPlaces.NONE);

        assertThat(layout.width() / layout.height()).isBetween(1.0, 3.0);
    }

    @Test
    void drawsStrangeLabels() {
        EObject sample = model.create("Library", "<script>alert(1)</script>");
        for (String name : List.of("👩‍👩‍👧 reads", "قارئ من حيفا", "x".repeat(5000), "a\u0000b\nc", "", "<b>&amp;")) {
            model.add(sample, "members", model.create("Member", name));
        }

        assertThat(svg(view(sample))).doesNotContain("<script", "<b>").contains("قارئ", "…");
    }

    private EObject random(Random random) {
        EObject root = model.create("Library", "Any");
        List<EObject> books = new ArrayList<>();
        List<EObject> members = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            EObject shelf = model.add(root, "shelves", model.create("Shelf", "Shelf " + i));
            for (int j = random.nextInt(6); j > 0; j--) {
                books.add(model.add(shelf, "books", model.book("Book " + i + "." + j, random.nextInt(4000), random.nextBoolean())));
            }
            members.add(model.add(root, "members", model.create("Member", "Member " + i)));
        }
        for (int i = books.isEmpty() ? 0 : random.nextInt(12); i > 0; i--) {
            model.loan(root, members.get(random.nextInt(members.size())), books.get(random.nextInt(books.size())), random.nextInt(9));
            model.add(books.get(random.nextInt(books.size())), "sequels", books.get(random.nextInt(books.size())));
        }
        return root;
    }

    private static void assertApart(List<NodeView> siblings, DiagramLayout layout) {
        for (int i = 0; i < siblings.size(); i++) {
            for (int j = i + 1; j < siblings.size(); j++) {
                assertThat(layout.nodes().get(siblings.get(i).key()).overlaps(layout.nodes().get(siblings.get(j).key())))
                        .as(siblings.get(i).key() + " and " + siblings.get(j).key()).isFalse();
            }
            assertApart(siblings.get(i).children(), layout);
        }
    }

    private DiagramView view(EObject root) {
        return new Interpreter(description, services, LibraryModel::key).diagram(description.representation("Shelves").orElseThrow(), root,
                new Choices(Set.of("Loans"), Set.of()));
    }

    private String svg(DiagramView view) {
        DiagramLayout layout = new Layouts(metrics).layout(view, SavedPlaces.NONE);
        Drawing drawing = new DiagramPicture(PictureSetting.plain(metrics, "en", TextDirection.LEFT_TO_RIGHT,
                "Shelves and their readers.")).draw(view, layout);
        return new SvgWriter(metrics).document(drawing);
    }
}
