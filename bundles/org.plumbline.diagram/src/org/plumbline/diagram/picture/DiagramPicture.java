package org.plumbline.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.layout.Box;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.Sizes;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Size;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextMetrics;

/** Draws diagrams: their title, and below it what they show. Each node carries its tooltip, and a link where the caller has one. */
public final class DiagramPicture {

    private static final double MARGIN = 16;
    private static final double TITLE = 30;
    private static final double SMALLEST = 120;
    private static final FontSpec TITLE_FONT = FontSpec.bold(15);

    private final TextMetrics metrics;
    private final Function<EObject, Optional<String>> links;

    /**
     * @param metrics those that the layout was made by
     * @param links where a click on an element leads: an address with http, https or mailto, or {@code #anchor}; empty for nowhere
     */
    public DiagramPicture(TextMetrics metrics, Function<EObject, Optional<String>> links) {
        this.metrics = metrics;
        this.links = links;
    }

    /**
     * The picture of a diagram.
     *
     * @param description what it shows, for those who do not see it
     * @param language BCP 47 tag of its texts
     */
    public Drawing draw(DiagramView view, DiagramLayout layout, String description, String language, TextDirection direction) {
        double width = Math.max(Math.max(SMALLEST, layout.width()), metrics.width(view.title(), TITLE_FONT)) + 2 * MARGIN;
        double height = Math.max(SMALLEST / 2, layout.height()) + 2 * MARGIN + TITLE;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Rect.of(0, 0, width, height, Style.filled(view.background().orElse(Color.WHITE))));
        shapes.add(Label.of(view.title(), MARGIN, MARGIN + metrics.ascent(TITLE_FONT), TITLE_FONT,
                view.background().orElse(Color.WHITE).inkUpon(), TextAnchor.LEFT));
        Offset offset = new Offset(MARGIN, MARGIN + TITLE);
        List<Shape> above = new ArrayList<>();
        view.nodes().forEach(node -> add(node, layout, offset, shapes, above));
        EdgeShapes edges = new EdgeShapes(new Sizes(metrics), offset);
        for (EdgeView edge : view.edges()) {
            List<Point> route = layout.edges().get(edge.key());
            String title = edge.center().map(label -> label.text()).orElse("");
            shapes.add(linked(edge.target(), title, edges.lines(edge, route)));
            above.addAll(edges.labels(edge, route));
        }
        shapes.addAll(above);
        return new Drawing(new Size(width, height), view.title(), description, language, direction, shapes);
    }

    /** Edges are painted between the containers and the nodes, so that no line crosses the text of a node. */
    private void add(NodeView node, DiagramLayout layout, Offset offset, List<Shape> containers, List<Shape> above) {
        Box box = offset.of(layout.nodes().get(node.key()));
        List<Shape> own = new NodeShapes(new Sizes(metrics)).of(node, box, layout.labels().get(node.key()));
        List<Shape> level = node.kind() == NodeView.Kind.CONTAINER ? containers : above;
        level.add(linked(node.target(), node.tooltip().isEmpty() ? node.label().text() : node.tooltip(), own));
        node.children().forEach(child -> add(child, layout, offset, containers, above));
        node.bordered().forEach(child -> add(child, layout, offset, containers, above));
    }

    private Group linked(EObject element, String title, List<Shape> shapes) {
        return new Group(shapes, title, links.apply(element).orElse(""));
    }
}
