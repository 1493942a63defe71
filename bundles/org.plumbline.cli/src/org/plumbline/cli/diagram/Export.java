package org.plumbline.cli.diagram;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.ElementFileName;
import org.plumbline.diagram.layout.LayoutText;
import org.plumbline.diagram.layout.Layouts;
import org.plumbline.diagram.picture.DiagramPicture;
import org.plumbline.diagram.picture.Mark;
import org.plumbline.diagram.picture.PictureSetting;
import org.plumbline.diagram.picture.TablePicture;
import org.plumbline.diagram.picture.TreePicture;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.documents.writing.DocumentOutput;
import org.plumbline.documents.writing.DocumentOutputException;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.PictureWriter;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.paint.PngWriter;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.drawing.text.TextMetrics;
import org.plumbline.publishing.diagram.Narration;
import org.plumbline.publishing.diagram.Representations;

/** Draws diagrams into files. The fonts are read once for all. */
final class Export {

    private static final int LONGEST = 3_000;

    private final FontSet fonts = new FontSet();
    private final TextMetrics metrics = new PackedTextMetrics(fonts);
    private final SavedLayouts layouts = new SavedLayouts();
    private final Narration narration;
    private final String language;
    private final ExportOptions.Extras extras;
    private final Narrowing narrowing;
    private final TextLinks links;
    private final List<PictureWriter> writers;
    private final DocumentOutput output;
    private final List<Path> files;
    private final List<String> problems;

    /**
     * @param language BCP 47 tag of what is drawn
     * @param files takes what was written
     * @param problems takes what was left out, or could not be read
     */
    Export(ExportOptions options, String language, List<Path> files, List<String> problems) {
        this.writers = options.formats().stream().map(format -> format.writer(fonts)).toList();
        this.output = new DocumentOutput(options.folder());
        this.extras = options.extras();
        this.narrowing = options.narrowing();
        this.links = new TextLinks(options.folder());
        this.narration = new Narration(language);
        this.language = language;
        this.files = files;
        this.problems = problems;
    }

    void add(ShownProject project, Representations representations, Part representation, EObject target) {
        String name = ElementFileName.of(Representations.key(target));
        Drawing drawing = representation.is("DiagramDescription") ? diagram(project, representations, representation, target)
                : representation.is("TreeDescription") ? tree(project, representations.tree(representation, target))
                : table(project, representations.table(representation, target));
        store(representation.name() + "-" + name, drawing);
    }

    private Drawing diagram(ShownProject project, Representations representations, Part representation, EObject target) {
        ShownParts parts = new ShownParts(representations);
        DiagramView view = representations.diagram(representation, target, parts.choices(narrowing, representation, target));
        tell(view.problems());
        DiagramLayout layout = new Layouts(metrics).layout(view,
                layouts.read(project.folder(view.target()), LayoutText.fileName(Representations.key(view.target()), view.description()), problems));
        List<EObject> shown = view.allNodes().map(NodeView::target).toList();
        return new DiagramPicture(setting(project, target, shown, narration.tell(view)).with(
                caption(project, target, parts.labels(narrowing, representation)))).draw(view, layout);
    }

    private Drawing table(ShownProject project, TableView view) {
        tell(view.problems());
        List<EObject> shown = view.lines().stream().map(TableView.Row::target).toList();
        return new TablePicture(setting(project, view.target(), shown, narration.tell(view))).draw(view);
    }

    private Drawing tree(ShownProject project, TreeView view) {
        tell(view.problems());
        List<EObject> shown = view.items().stream().flatMap(Export::all).map(TreeView.Item::target).toList();
        return new TreePicture(setting(project, view.target(), shown, narration.tell(view))).draw(view);
    }

    private void tell(List<Problem> found) {
        found.stream().map(Problem::toString).forEach(problems::add);
    }

    private static Stream<TreeView.Item> all(TreeView.Item item) {
        return Stream.concat(Stream.of(item), item.children().stream().flatMap(Export::all));
    }

    private PictureSetting setting(ShownProject project, EObject target, List<EObject> shown, List<String> sentences) {
        String words = String.join(" ", sentences);
        PictureSetting setting = PictureSetting.plain(metrics, language, TextDirection.ofLanguage(language),
                words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words).with(caption(project, target, List.of()));
        if (extras.links()) {
            setting = setting.linked(element -> project.position(element).flatMap(links::to));
        }
        if (extras.findings()) {
            Map<EObject, List<Mark>> marks = project.marks().of(shown);
            setting = setting.marked(element -> marks.getOrDefault(element, List.of()));
        }
        return setting;
    }

    /** Model, element, what of it is shown, and date, as far as they are known. */
    private String caption(ShownProject project, EObject target, List<String> filters) {
        Optional<String> folder = project.folder(target).map(Path::toAbsolutePath).map(Path::normalize).map(Path::getFileName).map(Path::toString);
        Stream<String> whole = Stream.of(folder, Optional.of(Representations.key(target))).flatMap(Optional::stream);
        return Stream.of(whole, filters.stream(), extras.date().map(LocalDate::toString).stream()).flatMap(part -> part)
                .filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(" · "));
    }

    private void store(String name, Drawing drawing) {
        for (PictureWriter writer : writers) {
            store(name, writer, drawing);
            if (writer.format().equals("png") && PngWriter.isReduced(drawing)) {
                problems.add(name + ".png: The picture is too large for print at full size, and was made smaller. Export it as svg or pdf.");
            }
        }
    }

    private void store(String name, PictureWriter writer, Drawing drawing) {
        try {
            files.add(output.store(name + "." + writer.format(), out -> writer.write(drawing, out)));
        } catch (DocumentOutputException e) {
            throw new Failure(ExitCode.UNWRITABLE, e.getMessage());
        }
    }
}
