package org.plumbline.diagram.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.layout.Layouts;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.diagram.library.Library;
import org.plumbline.diagram.library.LibraryModel;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polyline;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.svg.SvgWriter;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.drawing.text.TextMetrics;

class DiagramPictureTest {

    private final TextMetrics metrics = new PackedTextMetrics(new FontSet());
    private final Library library = new Library();
    private final LibraryModel model = new LibraryModel(library.metamodel());
    private final EObject sample = model.sample();
    private final PictureSetting plain = PictureSetting.plain(metrics, "en", TextDirection.LEFT_TO_RIGHT, "Shelves and readers.");
    private JavaServices services;

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void showsCaptionMarksAndLinks() {
        String svg = svg(library.text(), plain.with("Town · 2026-06-30").linked(element -> Optional.of("./town.txt#L3"))
                .marked(element -> List.of(new Mark(Mark.Kind.WARNING, "Late"), new Mark(Mark.Kind.ERROR, "Lost <again>"))));

        assertThat(svg).contains(">Town · 2026-06-30<", "<a href=\"./town.txt#L3\">", "<title>Late Lost &lt;again&gt;</title>",
                "fill=\"#a3182b\"");
    }

    @Test
    void leavesOutTheTitleThatTheTextAroundHas() {
        assertThat(svg(library.text(), plain.withoutHeading())).doesNotContain(">Shelves of Town library</text>")
                .contains("<title id=\"d-title\">Shelves of Town library</title>");
    }

    @Test
    void explainsTheLooksThatOccur() {
        String explained = library.text().replaceFirst("<nodeMappings name=\"Member\"",
                "<nodeMappings name=\"Member\" documentation=\"Of members.&#xA;Legend: a reader | unused\"");

        String svg = svg(explained, plain);

        assertThat(svg).doesNotContain("unused");
        assertThat(svg.split(">a reader</text>", -1)).as("one entry for all readers").hasSize(2);
    }

    @Test
    void tellsShortLabelsApartByTheirWords() {
        String explained = library.text().replaceFirst("<nodeMappings name=\"Member\"",
                "<nodeMappings name=\"Member\" documentation=\"Legend: aql:self.title('Reader')\"");

        assertThat(svg(explained, plain)).contains(">Reader Ada</text>", ">Reader Ben</text>");
    }

    @Test
    void keepsLinesOnTheSheetThatPassTheOutermostNodes() {
        EObject first = sample.eContents().getFirst();
        EObject later = model.add(sample, "shelves", model.create("Shelf", "Later"));
        List<EObject> books = new ArrayList<>(first.eContents().stream().filter(each -> each.eClass().getName().equals("Book")).toList());
        for (int i = 0; i < 12; i++) {
            books.add(model.add(i % 2 == 0 ? later : first, "books", model.book("Volume " + i, 300, false)));
        }
        for (int i = 0; i < books.size(); i++) {
            link(books.get(i), books.get((i * 5 + 3) % books.size()));
            link(books.get(i), books.get((i * 7 + 5) % books.size()));
        }
        String matrix = library.text().replaceFirst("(<containerMappings name=\"Shelf\")", "$1 childrenPresentation=\"HorizontalStack\"");

        Drawing drawing = drawing(matrix, plain);

        assertThat(points(drawing.shapes().stream())).hasSizeGreaterThan(50).allMatch(point -> point.x() > 0 && point.y() > 0
                && point.x() < drawing.size().width() && point.y() < drawing.size().height());
    }

    @SuppressWarnings("unchecked")
    private static void link(EObject book, EObject sequel) {
        if (book != sequel) {
            ((List<EObject>) book.eGet(book.eClass().getEStructuralFeature("sequels"))).add(sequel);
        }
    }

    private static List<Point> points(Stream<Shape> shapes) {
        return shapes.flatMap(shape -> switch (shape) {
            case Group group -> points(group.shapes().stream()).stream();
            case Polyline line -> line.points().stream();
            default -> Stream.<Point>empty();
        }).toList();
    }

    private String svg(String text, PictureSetting setting) {
        return new SvgWriter(metrics).document(drawing(text, setting));
    }

    private Drawing drawing(String text, PictureSetting setting) {
        Description description = library.description(text);
        services = library.services(description);
        DiagramView view = new Interpreter(description, services, LibraryModel::key)
                .diagram(description.representation("Shelves").orElseThrow(), sample, new Choices(Set.of("Loans"), Set.of()));
        return new DiagramPicture(setting).draw(view, new Layouts(metrics).layout(view, SavedPlaces.NONE));
    }
}
