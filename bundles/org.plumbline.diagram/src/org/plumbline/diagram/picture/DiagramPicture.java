package org.plumbline.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.layout.Box;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.EdgeLabel;
import org.plumbline.diagram.layout.Sizes;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Shape;

/**
 * Draws diagrams: their title, below it what they show, and at the end what its looks mean. Each node carries its tooltip, its marks, and
 * a link where the caller has one.
 */
public final class DiagramPicture {

    private static final double NARROWEST = 360;
    private static final double ABOVE_LEGEND = 14;
    /** How far lines may run into the margin, which is wider than that. */
    private static final double INTO_MARGIN = 8;

    private final PictureSetting setting;
    private final NodeShapes nodes;

    public DiagramPicture(PictureSetting setting) {
        this.setting = setting;
        this.nodes = new NodeShapes(new Sizes(setting.metrics()));
    }

    /** The picture of a diagram; {@link Drawing#within} makes it fit a page. */
    public Drawing draw(DiagramView view, DiagramLayout layout) {
        Offset over = over(layout);
        double width = Math.max(NARROWEST, layout.width() + over.right());
        Sheet sheet = new Sheet(setting, view.background().orElse(Color.WHITE), width);
        Offset offset = new Offset(Sheet.MARGIN + over.right(), sheet.begin(view.title()) + over.down());
        sheet.add(content(view, layout, offset));
        double bottom = offset.down() + layout.height();
        if (setting.legend()) {
            Legend.Laid legend = new Legend(setting.metrics()).lay(view, Sheet.MARGIN, bottom + ABOVE_LEGEND, width);
            sheet.add(legend.shapes());
            bottom += legend.height() > 0 ? ABOVE_LEGEND + legend.height() : 0;
        }
        return sheet.finish(view.title(), bottom);
    }

    /** How far lines and their labels run out at the left and at the top, where edges pass the outermost nodes. */
    private static Offset over(DiagramLayout layout) {
        List<Box> labels = layout.edgeLabels().values().stream().flatMap(List::stream).map(label -> label.text().box()).toList();
        List<Point> points = Stream.concat(layout.edges().values().stream().flatMap(List::stream),
                labels.stream().map(box -> new Point(box.x(), box.y()))).toList();
        return new Offset(Math.max(0, -INTO_MARGIN - points.stream().mapToDouble(Point::x).min().orElse(0)),
                Math.max(0, -INTO_MARGIN - points.stream().mapToDouble(Point::y).min().orElse(0)));
    }

    /** Containers lie below edges, edges below nodes, and labels of edges above all, so that no line crosses the text of a node. */
    private List<Shape> content(DiagramView view, DiagramLayout layout, Offset offset) {
        List<Shape> shapes = new ArrayList<>();
        List<Shape> above = new ArrayList<>();
        List<Shape> marks = new ArrayList<>();
        view.nodes().forEach(node -> add(node, layout, offset, new Levels(shapes, above, marks)));
        EdgeShapes edges = new EdgeShapes(new Sizes(setting.metrics()), offset);
        for (EdgeView edge : view.edges()) {
            List<Point> route = layout.edges().get(edge.key());
            List<EdgeLabel> labels = layout.edgeLabels().getOrDefault(edge.key(), List.of());
            String title = edge.center().map(label -> label.text()).orElse("");
            shapes.add(linked(edge.target(), title, edges.lines(edge, route)));
            labels.forEach(label -> above.addAll(edges.label(label)));
        }
        shapes.addAll(above);
        layout.headings().forEach(heading -> nodes.heading(heading.style(), heading.text().moved(offset.right(), offset.down()), shapes));
        shapes.addAll(marks);
        return shapes;
    }

    /** What is painted first, next, and last. */
    private record Levels(List<Shape> containers, List<Shape> nodes, List<Shape> marks) {
    }

    private void add(NodeView node, DiagramLayout layout, Offset offset, Levels levels) {
        Box box = offset.of(layout.nodes().get(node.key()));
        List<Shape> own = nodes.of(node, box, layout.labels().get(node.key()).moved(offset.right(), offset.down()));
        List<Shape> level = node.kind() == NodeView.Kind.CONTAINER ? levels.containers() : levels.nodes();
        level.add(linked(node.target(), node.tooltip().isEmpty() ? node.label().text() : node.tooltip(), own));
        levels.marks().addAll(new MarkShapes().of(setting.marks().apply(node.target()), box));
        node.children().forEach(child -> add(child, layout, offset, levels));
        node.bordered().forEach(child -> add(child, layout, offset, levels));
    }

    private Group linked(EObject element, String title, List<Shape> shapes) {
        return new Group(shapes, title, setting.links().apply(element).orElse(""), true);
    }
}
