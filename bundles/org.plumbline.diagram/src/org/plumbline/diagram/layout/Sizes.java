package org.plumbline.diagram.layout;

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
    private static final double NARROWEST = 60;
    private static final double MARGIN = 6;
    private static final double PLAIN = 30;
    private static final int MOST_LINES = 6;
    /** An ellipse or lozenge around a text is that much wider and higher than the text. */
    private static final double SPREAD = 1.45;

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
        Label label = node.label();
        boolean round = label.inside() && node.kind() != NodeView.Kind.CONTAINER && isRound(node.style());
        double inner = node.style().width().orElse(WIDEST) - 2 * MARGIN;
        double room = Math.max(NARROWEST, round ? inner / SPREAD : inner);
        List<String> lines = new TextWrap(metrics, font(label.style())).lines(label.text(), room, MOST_LINES);
        Frame frame = new Frame(node, lines);
        double textWidth = lines.stream().mapToDouble(line -> width(line, label.style())).max().orElse(0);
        double textHeight = lines.size() * lineHeight(label.style());
        if (node.kind() == NodeView.Kind.CONTAINER) {
            frame.header = textHeight + 2 * MARGIN;
            frame.width = Math.max(textWidth + 2 * MARGIN, sized(node.style().width(), NARROWEST));
            frame.height = Math.max(frame.header, sized(node.style().height(), PLAIN));
        } else if (label.inside()) {
            double spread = round ? SPREAD : 1;
            frame.width = Math.max(textWidth * spread + 2 * MARGIN, sized(node.style().width(), PLAIN));
            frame.height = Math.max(textHeight * spread + 2 * MARGIN, sized(node.style().height(), PLAIN));
        } else {
            frame.width = sized(node.style().width(), PLAIN);
            frame.height = sized(node.style().height(), PLAIN);
            frame.below = textHeight + 4;
        }
        return frame;
    }

    private static boolean isRound(NodeStyle style) {
        return style.figure() == NodeStyle.Figure.ELLIPSE || style.figure() == NodeStyle.Figure.LOZENGE;
    }

    private static double sized(OptionalDouble own, double least) {
        return own.orElse(least);
    }
}
