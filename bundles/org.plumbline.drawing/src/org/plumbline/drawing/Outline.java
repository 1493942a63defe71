package org.plumbline.drawing;

import java.util.List;

/** An outline of straight and curved segments; the first one moves to its start. */
public record Outline(List<Segment> segments, Style style) implements Shape {

    public Outline {
        segments = List.copyOf(segments);
    }

    /** One step of the pen. */
    public sealed interface Segment permits Move, Straight, Curve, Close {

        /** The same step in a mirrored drawing. */
        Segment mirrored(double width);

        /** The same step in a drawing that is that many times as large. */
        Segment scaled(double factor);
    }

    /** Lifts the pen and sets it down elsewhere. */
    public record Move(Point to) implements Segment {
        @Override
        public Move mirrored(double width) {
            return new Move(to.mirrored(width));
        }

        @Override
        public Move scaled(double factor) {
            return new Move(to.scaled(factor));
        }
    }

    /** A straight line. */
    public record Straight(Point to) implements Segment {
        @Override
        public Straight mirrored(double width) {
            return new Straight(to.mirrored(width));
        }

        @Override
        public Straight scaled(double factor) {
            return new Straight(to.scaled(factor));
        }
    }

    /** A cubic Bézier curve with two control points. */
    public record Curve(Point control1, Point control2, Point to) implements Segment {
        @Override
        public Curve mirrored(double width) {
            return new Curve(control1.mirrored(width), control2.mirrored(width), to.mirrored(width));
        }

        @Override
        public Curve scaled(double factor) {
            return new Curve(control1.scaled(factor), control2.scaled(factor), to.scaled(factor));
        }
    }

    /** Back to the start of the outline. */
    public record Close() implements Segment {
        @Override
        public Close mirrored(double width) {
            return this;
        }

        @Override
        public Close scaled(double factor) {
            return this;
        }
    }

    @Override
    public Outline mirrored(double width) {
        return new Outline(segments.stream().map(segment -> segment.mirrored(width)).toList(), style.mirrored());
    }

    @Override
    public Outline scaled(double factor) {
        return new Outline(segments.stream().map(segment -> segment.scaled(factor)).toList(), style.scaled(factor));
    }
}
