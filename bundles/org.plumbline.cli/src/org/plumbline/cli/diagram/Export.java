package org.plumbline.cli.diagram;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.Layouts;
import org.plumbline.diagram.picture.DiagramPicture;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.documents.writing.DocumentOutput;
import org.plumbline.documents.writing.DocumentOutputException;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.PictureWriter;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.drawing.text.TextMetrics;

/** Draws diagrams into files. The fonts are read once for all. */
final class Export {

    private static final int LONGEST = 2_000;

    private final FontSet fonts = new FontSet();
    private final TextMetrics metrics = new PackedTextMetrics(fonts);
    private final SavedLayouts layouts = new SavedLayouts();
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
        this.files = files;
        this.problems = problems;
    }

    void add(ShownProject project, DiagramView view) {
        view.problems().stream().map(Problem::toString).forEach(problems::add);
        String name = fileName(ShownProject.key(view.target()));
        DiagramLayout layout = new Layouts(metrics).layout(view,
                layouts.read(project.folder(view.target()), name + "." + view.description(), problems));
        Drawing drawing = new DiagramPicture(metrics, element -> Optional.empty())
                .draw(view, layout, words(view), "", TextDirection.LEFT_TO_RIGHT);
        writers.forEach(writer -> store(view.description() + "-" + name, writer, drawing));
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

    /** For those who do not see the picture: what stands in it, from the first to the last node. */
    private static String words(DiagramView view) {
        String words = view.allNodes().map(NodeView::label).map(label -> label.text().strip()).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return view.title() + ": " + (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
    }
}
