package org.plumbline.cli.diagram;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.check.Outcome;
import org.plumbline.cli.files.InputFinder;
import org.plumbline.cli.files.Unusable;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.interpret.Interpreter;
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
import org.plumbline.publishing.PictureFormat;

/** Shows the diagrams of a project by the specification that Plumbline brings. */
public final class DiagramJob {

    private static final int LONGEST = 2_000;

    private final Checking checking;

    /** @param checking reads the project; what it finds does not matter, as long as the texts can be read */
    public DiagramJob(Checking checking) {
        this.checking = checking;
    }

    /**
     * What was exported.
     *
     * @param files the pictures
     * @param problems what was left out, or could not be read
     */
    public record Exported(List<Path> files, List<String> problems) {
    }

    /** The diagrams, tables and trees of a project: kind, element, title. */
    public List<String> list(Path path, Progress progress) {
        List<String> lines = new ArrayList<>();
        try (Specification specification = Specification.own()) {
            Interpreter interpreter = interpreter(specification);
            for (ShownProject project : projects(path, progress)) {
                for (Part representation : specification.description().representations()) {
                    for (EObject target : project.targets(interpreter, representation)) {
                        lines.add(representation.name() + "  " + ShownProject.key(target) + "  " + representation.label());
                    }
                }
            }
        }
        return lines;
    }

    /**
     * Writes diagrams as pictures.
     *
     * @throws Failure if there is no diagram of the kind and element that was asked for, or a picture cannot be stored
     */
    public Exported export(Path path, ExportOptions options, Progress progress) {
        List<Path> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (Specification specification = Specification.own()) {
            Interpreter interpreter = interpreter(specification);
            Export export = new Export(interpreter, options, files, problems);
            for (ShownProject project : projects(path, progress)) {
                for (Part diagram : specification.description().representations()) {
                    if (diagram.is("DiagramDescription")) {
                        project.targets(interpreter, diagram).forEach(target -> export.add(project, diagram, target, progress));
                    }
                }
            }
        }
        if (files.isEmpty()) {
            throw new Failure(ExitCode.USAGE, "There is no such diagram. plumb diagram list " + path + " names those that there are.");
        }
        return new Exported(files, problems);
    }

    private static Interpreter interpreter(Specification specification) {
        return new Interpreter(specification.description(), specification.services(), ShownProject::key);
    }

    private List<ShownProject> projects(Path path, Progress progress) {
        Outcome outcome = checking.check(InputFinder.find(List.of(path)), progress);
        if (!outcome.unusable().isEmpty()) {
            Unusable first = outcome.unusable().getFirst();
            throw new Failure(ExitCode.UNREADABLE, first.path() + ": " + first.reason());
        }
        return outcome.projects().stream().map(each -> new ShownProject(each.project())).toList();
    }

    /** One export: the fonts are read once. */
    private static final class Export {

        private final FontSet fonts = new FontSet();
        private final TextMetrics metrics = new PackedTextMetrics(fonts);
        private final SavedLayouts layouts = new SavedLayouts();
        private final Interpreter interpreter;
        private final List<PictureWriter> writers;
        private final ExportOptions options;
        private final DocumentOutput output;
        private final List<Path> files;
        private final List<String> problems;

        Export(Interpreter interpreter, ExportOptions options, List<Path> files, List<String> problems) {
            this.interpreter = interpreter;
            this.options = options;
            this.writers = options.formats().stream().map(format -> writer(format)).toList();
            this.output = new DocumentOutput(options.folder());
            this.files = files;
            this.problems = problems;
        }

        private PictureWriter writer(PictureFormat format) {
            return format.writer(fonts);
        }

        void add(ShownProject project, Part diagram, EObject target, Progress progress) {
            String key = ShownProject.key(target);
            if (!options.wants(diagram.name(), key)) {
                return;
            }
            progress.step("Drawing " + diagram.name() + " of " + key);
            DiagramView view = interpreter.diagram(diagram, target, Choices.first(diagram));
            view.problems().stream().map(Problem::toString).forEach(problems::add);
            String saved = fileName(key) + "." + diagram.name();
            DiagramLayout layout = new Layouts(metrics).layout(view, layouts.read(project.folder(target), saved, problems));
            Drawing drawing = new DiagramPicture(metrics, element -> Optional.empty())
                    .draw(view, layout, words(view), "", TextDirection.LEFT_TO_RIGHT);
            writers.forEach(writer -> store(diagram.name() + "-" + fileName(key), writer, drawing));
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
}
