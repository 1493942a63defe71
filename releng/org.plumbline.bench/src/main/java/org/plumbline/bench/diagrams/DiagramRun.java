package org.plumbline.bench.diagrams;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.bench.Steps;
import org.plumbline.design.LabelServices;
import org.plumbline.design.Presentation;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.DescriptionLoader;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.Layouts;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.diagram.picture.DiagramPicture;
import org.plumbline.diagram.picture.PictureSetting;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.svg.SvgWriter;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.Metamodel;
import org.plumbline.model.engagement.Engagement;

/**
 * The risk map of a project, in a process of its own: prints what each step took, in milliseconds: the first time, and the last of
 * some. It also writes what the diagram shows as a graph for other programs.
 */
public final class DiagramRun {

    private final Path folder;
    private final Steps steps = new Steps();
    private final PackedTextMetrics metrics = new PackedTextMetrics(new FontSet());

    private DiagramRun(Path folder) {
        this.folder = folder;
    }

    /** @param words a folder with a project of one engagement; how many rounds; the file to write the graph into */
    public static void main(String[] words) throws IOException {
        new DiagramRun(Path.of(words[0])).run(Integer.parseInt(words[1]), Path.of(words[2]));
    }

    private void run(int rounds, Path graph) throws IOException {
        LoadedProject project = ProjectLoader.standalone().load(files());
        Engagement engagement = project.index().all(Engagement.class).getFirst();
        try (InputStream in = LabelServices.class.getResourceAsStream("/description/plumbline.odesign")) {
            steps.begin();
            Description description = new DescriptionLoader(Metamodel.packages()).load("plumbline.odesign", in);
            steps.end("load");
            try (JavaServices services = new JavaServices(LabelServices.class.getClassLoader(), description.serviceClasses(),
                    Duration.ofSeconds(60), Optional.of(Presentation.AS_WRITTEN))) {
                Interpreter interpreter = new Interpreter(description, services, DiagramRun::key);
                Part map = description.representation("RiskMap").orElseThrow();
                for (int round = 0; round < rounds; round++) {
                    DiagramView view = round(interpreter, map, engagement, round == 0 ? "first-" : "");
                    if (round == 0) {
                        Files.writeString(graph, new DotText(metrics).of(view));
                        steps.count("nodes", view.allNodes().count());
                        steps.count("edges", view.edges().size());
                    }
                }
            }
        }
        steps.print();
    }

    private DiagramView round(Interpreter interpreter, Part map, EObject target, String name) throws IOException {
        steps.begin();
        DiagramView view = interpreter.diagram(map, target, new Choices(Set.of("Tools"), Set.of()));
        steps.end(name + "view");
        DiagramLayout layout = new Layouts(metrics).layout(view, SavedPlaces.NONE);
        steps.end(name + "layout");
        Drawing drawing = new DiagramPicture(PictureSetting.plain(metrics, "en", TextDirection.LEFT_TO_RIGHT, "")).draw(view, layout);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        new SvgWriter(metrics).write(drawing, svg);
        steps.end(name + "svg");
        return view;
    }

    private static String key(EObject element) {
        return element.eResource() == null ? "" : element.eResource().getURIFragment(element);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".plumb")).sorted().toList();
        }
    }
}
