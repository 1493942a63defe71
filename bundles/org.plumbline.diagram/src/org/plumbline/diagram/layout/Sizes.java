package org.plumbline.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.diagram.view.Label;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TextStyle;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextMetrics;
import org.plumbline.drawing.text.TextWrap;

/** Measures nodes: as large as their styles say, but never too small for their labels. */
public final class Sizes {

    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double WIDEST = 160;
    private static final double WIDEST_WORD = 240;
    private static final double NARROWEST = 60;
    private static final double MARGIN = 6;
    private static final double PLAIN = 30;
    private static final int MOST_LINES = 10;
    private static final int MOST_LINES_OF_EDGES = 3;
    private static final double WIDEST_OF_EDGES = 110;
    /** Nodes around a text are looked for from narrow to wide in such steps; the best is about that many times as wide as high. */
    private static final double STEP = 20;
    private static final double SHAPE = 1.9;

    private final TextMetrics metrics;

    /** @param metrics those that the picture is drawn by */
    public Sizes(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /** The font of a text. */
    public static FontSpec font(TextStyle style) {
        return new FontSpec(style.size() * PIXELS_PER_POINT, style.bold(), style.italic());
    }

    /** The distance between the lines of a text, in pixels. */
    public double lineHeight(TextStyle style) {
        return metrics.lineHeight(font(style));
    }

    /** How far letters reach above their base line, in pixels. */
    public double ascent(TextStyle style) {
        return metrics.ascent(font(style));
    }

    /** The width of a text, in pixels. */
    public double width(String text, TextStyle style) {
        return metrics.width(text, font(style));
    }

    Frame measure(NodeView node) {
        Frame frame = new Frame(node);
        NodeStyle style = node.style();
        Label label = node.label();
        if (frame.isContainer()) {
            title(frame, style.width().orElse(WIDEST) - 2 * MARGIN);
            frame.width = Math.max(textWidth(frame) + 2 * MARGIN, style.width().orElse(NARROWEST));
            frame.height = Math.max(frame.header, style.height().orElse(PLAIN));
        } else if (!label.inside()) {
            frame.lines = wrap(label, WIDEST);
            frame.width = style.width().orElse(PLAIN);
            frame.height = style.height().orElse(PLAIN);
            frame.below = frame.lines.size() * lineHeight(label.style()) + 4;
            frame.belowWidth = textWidth(frame);
        } else if (style.figure() == NodeStyle.Figure.ELLIPSE || style.figure() == NodeStyle.Figure.LOZENGE) {
            round(frame);
        } else {
            frame.lines = wrap(label, Math.max(NARROWEST, style.width().orElse(WIDEST) - 2 * MARGIN));
            frame.width = Math.max(textWidth(frame) + 2 * MARGIN, style.width().orElse(PLAIN));
            frame.height = Math.max(textHeight(frame) + 2 * MARGIN, style.height().orElse(PLAIN));
        }
        return frame;
    }

    /** Breaks the title of a container into lines of a width, and makes room for it above the children. */
    void title(Frame container, double room) {
        container.lines = wrap(container.node.label(), Math.max(NARROWEST, room));
        container.header = textHeight(container) + 2 * MARGIN;
    }

    /** Gives a container less of a title than its node has. */
    void shorten(Frame container, String text) {
        Label label = container.node.label();
        container.lines = text.isEmpty() ? List.of() : wrap(new Label(text, label.style(), label.inside(), label.alignment()),
                container.width - 2 * MARGIN);
        container.header = container.lines.isEmpty() ? Frame.PADDING : textHeight(container) + 2 * MARGIN;
        if (container.children.isEmpty()) {
            container.height = Math.max(container.header, container.node.style().height().orElse(PLAIN));
        }
    }

    /** A text below something of a width, in lines. */
    PlacedText heading(String text, TextStyle style, double width) {
        List<String> lines = wrap(new Label(text, style, true, Label.Alignment.CENTER), width - 2 * MARGIN);
        return new PlacedText(lines, new Box(0, 0, width, lines.size() * lineHeight(style)));
    }

    /** Puts the title of a container to the left of its children. */
    void strip(Frame container, double room) {
        container.lines = wrap(container.node.label(), room - 2 * MARGIN);
        container.strip = room;
        container.header = 0;
        container.height = Math.max(container.height, textHeight(container) + 2 * MARGIN);
    }

    /** The room that the title of a container takes beside its children, if a line is at most that wide. */
    double stripWidth(Frame container, double room) {
        return wrap(container.node.label(), room).stream().mapToDouble(line -> width(line, container.node.label().style())).max().orElse(0)
                + 2 * MARGIN;
    }

    /** The label of an edge, in lines, at no place yet. */
    PlacedText ofEdge(Label label) {
        List<String> lines = new TextWrap(metrics, font(label.style())).lines(label.text(), WIDEST_OF_EDGES, MOST_LINES_OF_EDGES);
        double width = lines.stream().mapToDouble(line -> width(line, label.style())).max().orElse(0);
        return new PlacedText(lines, new Box(0, 0, width + 6, lines.size() * lineHeight(label.style()) + 2));
    }

    double textWidth(Frame frame) {
        return frame.lines.stream().mapToDouble(line -> width(line, frame.node.label().style())).max().orElse(0);
    }

    double textHeight(Frame frame) {
        return frame.lines.size() * lineHeight(frame.node.label().style());
    }

    /** In lines that are as wide as the widest word at least, so that no word is broken. */
    private List<String> wrap(Label label, double room) {
        double widest = 0;
        for (String word : label.text().split("\\s+")) {
            widest = Math.max(widest, word.length() > 100 ? WIDEST_WORD : width(word, label.style()));
        }
        return new TextWrap(metrics, font(label.style())).lines(label.text(), Math.max(room, Math.min(widest + 1, WIDEST_WORD)), MOST_LINES);
    }

    /** An ellipse or lozenge around a text, in as many lines as give it a good shape. */
    private void round(Frame frame) {
        Label label = frame.node.label();
        NodeStyle style = frame.node.style();
        List<Double> rooms = new ArrayList<>();
        for (double room = NARROWEST; room <= WIDEST + NARROWEST; room += STEP) {
            rooms.add(room);
        }
        double best = rooms.stream().min(Comparator.comparingDouble(room -> misfit(frame, room))).orElse(WIDEST);
        frame.lines = wrap(label, best);
        frame.width = Math.max(around(style) * textWidth(frame) + 2 * MARGIN, sized(style.width(), PLAIN));
        frame.height = Math.max(around(style) * textHeight(frame) + MARGIN, sized(style.height(), PLAIN));
    }

    private double misfit(Frame frame, double room) {
        frame.lines = wrap(frame.node.label(), room);
        double shape = (textWidth(frame) + 2 * MARGIN) / Math.max(1, textHeight(frame) + MARGIN);
        return Math.abs(Math.log(shape / SHAPE)) + frame.lines.size() * 0.02;
    }

    /** How many times as wide and high as a rectangle the figure around it is. */
    private static double around(NodeStyle style) {
        return style.figure() == NodeStyle.Figure.LOZENGE ? 2 : 1.36;
    }

    private static double sized(OptionalDouble own, double least) {
        return own.orElse(least);
    }
}
