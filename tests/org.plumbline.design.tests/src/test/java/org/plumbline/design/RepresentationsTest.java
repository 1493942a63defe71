package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.project.Names;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.layout.Layouts;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.diagram.picture.DiagramPicture;
import org.plumbline.diagram.picture.PictureSetting;
import org.plumbline.diagram.picture.TablePicture;
import org.plumbline.diagram.picture.TreePicture;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.svg.SvgWriter;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.drawing.text.TextMetrics;

/** What each representation that both examples have shows, element by element, and what it looks like, byte for byte. */
class RepresentationsTest {

    private final TextMetrics metrics = new PackedTextMetrics(new FontSet());
    private final Names names = new Names(new org.plumbline.core.text.Texts());

    /** A view as text, and its picture. */
    private record Shown(String view, Drawing picture) {
    }

    @ParameterizedTest
    @CsvSource({"im-toolbox, 9", "iom-igf, 5"})
    void showAndLookAsBefore(String project, int count) throws IOException {
        SoftAssertions assertions = new SoftAssertions();
        GoldenFolder views = new GoldenFolder("views", project + "-", assertions);
        GoldenFolder pictures = new GoldenFolder("pictures", project + "-", assertions);
        Map<String, Shown> shown = shown(project);
        assertThat(shown).hasSize(count);
        for (Map.Entry<String, Shown> each : shown.entrySet()) {
            views.assertSame(each.getKey(), ".txt", each.getValue().view());
            pictures.assertSame(each.getKey(), ".svg", new SvgWriter(metrics).document(each.getValue().picture()));
        }
        views.assertNothingElse();
        pictures.assertNothingElse();
        assertions.assertAll();
    }

    private Map<String, Shown> shown(String project) {
        Texts texts = Texts.example(project);
        Map<String, Shown> shown = new TreeMap<>();
        try (Specification specification = Specification.load()) {
            Interpreter interpreter = new Interpreter(specification.description(), specification.services(), this::key);
            for (Part kind : specification.description().representations()) {
                Optional<EObject> target = texts.all(EObject.class).stream().filter(each -> interpreter.isFor(kind, each)).findFirst();
                target.ifPresent(element -> shown.put(kind.name(), shown(interpreter, kind, element,
                        PictureSetting.plain(metrics, "en", TextDirection.LEFT_TO_RIGHT, kind.name()).with(project))));
            }
        }
        return shown;
    }

    private Shown shown(Interpreter interpreter, Part kind, EObject target, PictureSetting setting) {
        if (kind.is("TreeDescription")) {
            TreeView tree = interpreter.tree(kind, target);
            return new Shown(ViewText.of(tree), new TreePicture(setting).draw(tree));
        }
        if (!kind.is("DiagramDescription")) {
            TableView table = interpreter.table(kind, target);
            return new Shown(ViewText.of(table), new TablePicture(setting).draw(table));
        }
        DiagramView view = interpreter.diagram(kind, target, Choices.first(kind));
        return new Shown(ViewText.of(view), new DiagramPicture(setting).draw(view, new Layouts(metrics).layout(view, SavedPlaces.NONE)));
    }

    private String key(EObject element) {
        return names.name(element).orElseGet(() -> element.eContainer() == null ? "" : key(element.eContainer()) + "/"
                + element.eContainingFeature().getName() + element.eContainer().eContents().indexOf(element));
    }
}
