package org.plumbline.cli.diagram;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.layout.DiagramLayout;
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

/** Draws diagrams into files. The fonts are read once for all. */
final class Export implements Host {

    private final FontSet fonts = new FontSet();
    private final TextMetrics metrics = new PackedTextMetrics(fonts);
    private final SavedLayouts layouts = new SavedLayouts();
    private final Words words = new Words();
    private final ExportOptions.Extras extras;
    private final TextLinks links;
    private final List<PictureWriter> writers;
    private final DocumentOutput output;
    private final List<Path> files;
    private final List<String> problems;

    /**
     * @param files takes what was written
     * @param problems takes what was left out, or could not be read
     */
    Export(ExportOptions options, List<Path> files, List<String> problems) {
        this.writers = options.formats().stream().map(format -> format.writer(fonts)).toList();
        this.output = new DocumentOutput(options.folder());
        this.extras = options.extras();
        this.links = new TextLinks(options.folder());
        this.files = files;
        this.problems = problems;
    }

    @Override
    public void diagram(ShownProject project, DiagramView view) {
        view.problems().stream().map(Problem::toString).forEach(problems::add);
        String name = fileName(ShownProject.key(view.target()));
        DiagramLayout layout = new Layouts(metrics).layout(view,
                layouts.read(project.folder(view.target()), name + "." + view.description(), problems));
        List<EObject> shown = view.allNodes().map(NodeView::target).toList();
        PictureSetting setting = setting(project, view.target(), shown, words.of(view),
                view.allNodes().map(node -> node.label().text()));
        store(view.description() + "-" + name, new DiagramPicture(setting).draw(view, layout));
    }

    @Override
    public boolean table(ShownProject project, Supplier<TableView> made) {
        TableView view = made.get();
        view.problems().stream().map(Problem::toString).forEach(problems::add);
        List<EObject> shown = view.lines().stream().map(TableView.Row::target).toList();
        PictureSetting setting = setting(project, view.target(), shown, words.of(view),
                view.lines().stream().flatMap(row -> row.cells().stream()).map(TableView.Cell::text));
        store(view.description() + "-" + fileName(ShownProject.key(view.target())), new TablePicture(setting).draw(view));
        return true;
    }

    @Override
    public boolean tree(ShownProject project, Supplier<TreeView> made) {
        TreeView view = made.get();
        view.problems().stream().map(Problem::toString).forEach(problems::add);
        List<EObject> shown = view.items().stream().flatMap(Export::all).map(TreeView.Item::target).toList();
        PictureSetting setting = setting(project, view.target(), shown, words.of(view),
                view.items().stream().flatMap(Export::all).map(item -> item.label().text()));
        store(view.description() + "-" + fileName(ShownProject.key(view.target())), new TreePicture(setting).draw(view));
        return true;
    }

    private static Stream<TreeView.Item> all(TreeView.Item item) {
        return Stream.concat(Stream.of(item), item.children().stream().flatMap(Export::all));
    }

    private PictureSetting setting(ShownProject project, EObject target, List<EObject> shown, String description,
            Stream<String> texts) {
        PictureSetting setting = PictureSetting.plain(metrics, "", direction(texts), description).with(caption(project, target));
        if (extras.links()) {
            setting = setting.linked(element -> project.position(element).flatMap(links::to));
        }
        if (extras.findings()) {
            Map<EObject, List<Mark>> marks = project.marks().of(shown);
            setting = setting.marked(element -> marks.getOrDefault(element, List.of()));
        }
        return setting;
    }

    /** The direction of most letters: ids in Latin letters stand before many texts that run the other way. */
    private static TextDirection direction(Stream<String> texts) {
        int balance = texts.flatMapToInt(String::codePoints).mapToObj(Character::toString).map(letter -> TextDirection.of(letter, null))
                .filter(Objects::nonNull).mapToInt(each -> each == TextDirection.RIGHT_TO_LEFT ? 1 : -1).sum();
        return balance > 0 ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
    }

    /** Model, element and date, as far as they are known. */
    private String caption(ShownProject project, EObject target) {
        return Stream.of(project.folder(target).map(Path::toAbsolutePath).map(Path::normalize).map(Path::getFileName).map(Path::toString),
                Optional.of(ShownProject.key(target)), extras.date().map(LocalDate::toString))
                .flatMap(Optional::stream).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(" · "));
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

    /** An id in quotes may hold what no file name can. */
    private static String fileName(String key) {
        return key.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "_");
    }
}
