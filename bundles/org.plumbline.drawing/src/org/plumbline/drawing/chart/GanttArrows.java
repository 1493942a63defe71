package org.plumbline.drawing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.plumbline.drawing.Color;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Polygon;
import org.plumbline.drawing.Polyline;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;

/**
 * The dependencies of one band as right-angled arrows. Where the other task stands in another band, a short arrow with
 * its id stands for it.
 */
final class GanttArrows {

    private static final double HEAD = 4.5;
    private static final double FAR_STUB = 12;

    private final ChartSetting setting;
    private final GanttBar bars;
    private final Map<String, Gantt.Task> tasks;
    private final Map<String, GanttRoute.Place> places;

    /**
     * @param tasks all tasks of the chart by id
     * @param places the tasks of this band by id
     */
    GanttArrows(ChartSetting setting, GanttBar bars, Map<String, Gantt.Task> tasks, Map<String, GanttRoute.Place> places) {
        this.setting = setting;
        this.bars = bars;
        this.tasks = tasks;
        this.places = places;
    }

    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        for (GanttRoute.Place place : places.values()) {
            for (Gantt.Dependency dependency : place.task().dependencies()) {
                Gantt.Task other = tasks.get(dependency.taskId());
                if (other != null && !other.id().equals(place.task().id())) {
                    draw(shapes, place, other, dependency.tie());
                }
            }
        }
        return shapes;
    }

    private void draw(List<Shape> shapes, GanttRoute.Place place, Gantt.Task other, Gantt.Tie tie) {
        boolean critical = other.critical() && place.task().critical();
        Color color = critical ? setting.palette().accent() : setting.palette().faint();
        Stroke stroke = Stroke.of(color, critical ? 1.6 : 0.9);
        GanttRoute.Place source = places.get(other.id());
        List<Point> points = source == null ? stub(shapes, place, other.id(), stroke) : new GanttRoute(bars).points(source, place, tie);
        shapes.add(new Polyline(points, stroke));
        shapes.add(head(points.get(points.size() - 2), points.getLast(), color));
    }

    /** The triangle at the end of a line, in the line's own direction. */
    private static Polygon head(Point from, Point tip, Color color) {
        double x = Math.signum(from.x() - tip.x()) * HEAD;
        double y = Math.signum(from.y() - tip.y()) * HEAD;
        return new Polygon(List.of(tip, new Point(tip.x() + x - y * 0.7, tip.y() + y - x * 0.7),
                new Point(tip.x() + x + y * 0.7, tip.y() + y + x * 0.7)), Style.filled(color));
    }

    private List<Point> stub(List<Shape> shapes, GanttRoute.Place place, String id, Stroke stroke) {
        Point tip = new Point(bars.span(place.task()).from(), place.middle());
        Point tail = new Point(tip.x() - FAR_STUB, tip.y());
        double width = setting.metrics().width(id, ChartSetting.SMALL);
        shapes.add(Rect.of(tail.x() - width - 4, tip.y() - GanttBar.HEIGHT / 2, width + 4, GanttBar.HEIGHT,
                Style.filled(setting.palette().paper())));
        shapes.add(Label.of(id, tail.x() - 2, tip.y() + 3.4, ChartSetting.SMALL, stroke.color(), TextAnchor.RIGHT));
        return List.of(tail, tip);
    }
}
