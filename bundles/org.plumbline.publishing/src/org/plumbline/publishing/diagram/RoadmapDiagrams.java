package org.plumbline.publishing.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.plumbline.design.LevelSteps;
import org.plumbline.design.Presentation;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.Layouts;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.diagram.picture.DiagramPicture;
import org.plumbline.diagram.picture.PictureSetting;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.documents.roadmap.DiagramOrder;
import org.plumbline.documents.roadmap.DiagramSource;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;

/**
 * Draws the diagrams of roadmaps by the specification that Plumbline brings. It is read once for all documents: when the first diagram
 * is asked for, or ahead of that on another thread. Diagrams are drawn on one thread.
 */
public final class RoadmapDiagrams implements DiagramSource {

    private CompletableFuture<Representations> reading;

    /** Lets the specification be read ahead, for whoever is sure to need it soon; a second time does nothing. */
    public synchronized void begin(Executor executor) {
        if (reading == null) {
            reading = CompletableFuture.supplyAsync(() -> Representations.of(Presentation.AS_WRITTEN), executor);
        }
    }

    @Override
    public Optional<Diagram> draw(DiagramOrder order) {
        Presentation presentation = new Presentation(Optional.of(order.setting().language()), order.stage());
        try (Representations representations = specification().as(presentation)) {
            return representations.named(order.kind()).filter(kind -> representations.isFor(kind, order.element()))
                    .map(kind -> diagram(representations, kind, order));
        }
    }

    private synchronized Representations specification() {
        begin(Runnable::run);
        return reading.join();
    }

    private static Diagram diagram(Representations representations, Part kind, DiagramOrder order) {
        DiagramView view = representations.diagram(kind, order.element());
        List<String> sentences = new Narration(order.setting().language()).tell(view);
        String words = order.description().isEmpty() ? String.join(" ", sentences) : order.description();
        return new Diagram(pictures(new Recoloured(colors(representations, order)).of(view), order, words), sentences);
    }

    private static List<Drawing> pictures(DiagramView view, DiagramOrder order, String words) {
        Drawing whole = picture(view, order, words);
        int pages = (int) Math.ceil(whole.size().height() * Math.min(1, order.setting().width() / whole.size().width()) / order.height());
        List<DiagramView> parts = view.edges().isEmpty() ? List.of(view) : ViewPages.of(view, pages);
        return parts.size() == 1 ? List.of(fitting(whole, order)) : parts.stream().map(part -> fitting(picture(part, order, words), order)).toList();
    }

    private static Drawing picture(DiagramView view, DiagramOrder order, String words) {
        DiagramLayout layout = new Layouts(order.setting().metrics()).layout(view, SavedPlaces.NONE);
        PictureSetting setting = PictureSetting.plain(order.setting().metrics(), order.setting().language(), order.setting().direction(), words)
                .withoutHeading().linked(order.links());
        return new DiagramPicture(order.legend() ? setting : setting.withoutLegend()).draw(view, layout);
    }

    private static Drawing fitting(Drawing drawing, DiagramOrder order) {
        Drawing small = drawing.within(order.setting().width(), order.height());
        return new Drawing(small.size(), order.title(), small.description(), small.language(), small.direction(), small.shapes());
    }

    /** The colours of levels in the specification, and those that the document has for them. */
    private static Map<Color, Color> colors(Representations representations, DiagramOrder order) {
        Map<Color, Color> colors = new HashMap<>();
        LevelSteps steps = new LevelSteps();
        order.levels().forEach((level, color) -> representations.color("Level" + steps.of(level))
                .ifPresent(own -> colors.putIfAbsent(own, color)));
        return colors;
    }
}
