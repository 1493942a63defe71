package org.plumbline.diagram.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.diagram.layout.Box;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.Meaning;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Line;
import org.plumbline.drawing.Point;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Stroke;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextMetrics;
import org.plumbline.drawing.text.TextWrap;

/** What the looks in a diagram stand for: a sample of each that occurs and has a meaning, with its words. */
final class Legend {

    private static final FontSpec FONT = FontSpec.regular(11);
    private static final FontSpec SIGN = FontSpec.regular(9.5);
    private static final Color INK = Color.of("#1b2733");
    private static final Color RULE = Color.of("#c6ced6");
    private static final double SAMPLE = 30;
    private static final double HEIGHT = 14;
    private static final double GAP = 18;
    private static final double SPACE = 6;
    private static final int SHORT = 3;
    /** From this width on, two entries stand beside each other. */
    private static final double WIDE = 420;

    private final TextMetrics metrics;

    Legend(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * Equal looks with equal words stand in a legend once, whatever their size; a short label, such as an id, is shown with its look where
     * the words are those of one element.
     */
    private record Look(String mapping, Meaning meaning, String sign, Optional<NodeStyle> node, Optional<EdgeStyle> edge) {

        Look unsigned() {
            return new Look(mapping, meaning, "", node, edge);
        }
    }

    /** A legend that was laid out, and how high it is; 0 where nothing has a meaning. */
    record Laid(List<Shape> shapes, double height) {
    }

    /** The legend of a diagram in lines of a width, from a height on. */
    Laid lay(DiagramView view, double left, double top, double width) {
        List<Look> looks = looks(view);
        List<Shape> shapes = new ArrayList<>();
        if (looks.isEmpty()) {
            return new Laid(shapes, 0);
        }
        shapes.add(Line.of(left, top, left + width, top, Stroke.of(RULE, 1)));
        double x = left;
        double y = top + 2 * SPACE;
        double tallest = 0;
        double column = looks.stream().allMatch(look -> !look.sign().isEmpty()) ? column(looks, width) : 0;
        for (Look look : looks) {
            double room = (column > 0 ? column - GAP : width) - SAMPLE - SPACE;
            List<String> lines = new TextWrap(metrics, FONT).lines(look.meaning().text(), room + 0.1, 4);
            double own = SAMPLE + SPACE + lines.stream().mapToDouble(line -> metrics.width(line, FONT)).max().orElse(0);
            if (x > left && x + own > left + width) {
                x = left;
                y += tallest + SPACE;
                tallest = 0;
            }
            shapes.addAll(sample(look, x, y));
            shapes.addAll(words(lines, x + SAMPLE + SPACE, y));
            tallest = Math.max(tallest, Math.max(HEIGHT, lines.size() * metrics.lineHeight(FONT)));
            x += Math.max(own + GAP, column);
        }
        return new Laid(shapes, y + tallest - top);
    }

    /** How wide columns are that all entries fit into; half of a wide sheet, where some have to be broken. */
    private double column(List<Look> looks, double width) {
        double widest = looks.stream().mapToDouble(look -> SAMPLE + SPACE + metrics.width(look.meaning().text(), FONT) + GAP).max().orElse(width);
        int count = Math.max((int) ((width + GAP) / widest), width < WIDE ? 1 : 2);
        return count < 2 ? 0 : (width + GAP) / count - 0.01;
    }

    private List<Shape> words(List<String> lines, double x, double top) {
        List<Shape> shapes = new ArrayList<>();
        double y = top + (HEIGHT - metrics.lineHeight(FONT)) / 2;
        for (String line : lines) {
            shapes.add(Label.of(line, x, y + metrics.ascent(FONT) + 1.5, FONT, INK, TextAnchor.LEFT));
            y += metrics.lineHeight(FONT);
        }
        return shapes;
    }

    private static List<Look> looks(DiagramView view) {
        Map<Look, Look> found = new LinkedHashMap<>();
        Map<String, Integer> mappings = new LinkedHashMap<>();
        view.allNodes().forEach(node -> add(found, mappings, node.mapping(), look(node)));
        view.edges().forEach(edge -> add(found, mappings, edge.mapping(), look(edge)));
        Map<Look, Long> signs = found.keySet().stream().collect(Collectors.groupingBy(Look::unsigned, Collectors.counting()));
        Comparator<Look> byMapping = Comparator.comparingInt(look -> look.sign().isEmpty() ? mappings.get(look.mapping()) : mappings.size());
        return found.keySet().stream().map(look -> signs.get(look.unsigned()) > 1 ? look.unsigned() : look)
                .sorted(byMapping.thenComparingInt(look -> look.meaning().rank()).thenComparingInt(look -> look.sign().length())
                        .thenComparing(Look::sign))
                .filter(distinct()).toList();
    }

    private static Predicate<Look> distinct() {
        List<Look> seen = new ArrayList<>();
        return look -> {
            Look plain = new Look("", new Meaning(look.meaning().text(), 0), look.sign(), look.node(), look.edge());
            return !seen.contains(plain) && seen.add(plain);
        };
    }

    private static void add(Map<Look, Look> found, Map<String, Integer> mappings, String mapping, Look look) {
        mappings.putIfAbsent(mapping, mappings.size());
        if (!look.meaning().text().isBlank()) {
            found.putIfAbsent(look, look);
        }
    }

    private static Look look(NodeView node) {
        NodeStyle style = node.style();
        String sign = node.kind() != NodeView.Kind.CONTAINER && node.label().text().length() <= SHORT ? node.label().text() : "";
        return new Look(node.mapping(), node.meaning(), sign, Optional.of(new NodeStyle(style.figure(), style.fill(), style.shade(), style.border(),
                style.borderWidth(), style.line(), OptionalDouble.empty(), OptionalDouble.empty(),
                Math.min(style.radius(), 4), style.image())), Optional.empty());
    }

    private static Look look(EdgeView edge) {
        return new Look(edge.mapping(), edge.meaning(), "", Optional.empty(), Optional.of(edge.style()));
    }

    private static List<Shape> sample(Look look, double x, double y) {
        if (look.edge().isPresent()) {
            return EdgeShapes.line(look.edge().get(), List.of(new Point(x, y + HEIGHT / 2), new Point(x + SAMPLE, y + HEIGHT / 2)));
        }
        NodeStyle style = look.node().orElseThrow();
        double width = style.figure() == NodeStyle.Figure.LOZENGE ? HEIGHT : SAMPLE;
        Shape outline = NodeShapes.outline(style, new Box(x + (SAMPLE - width) / 2, y, width, HEIGHT));
        return look.sign().isBlank() ? List.of(outline) : List.of(outline, Label.of(look.sign(), x + SAMPLE / 2, y + HEIGHT - 3.5, SIGN,
                style.fill().inkUpon(), TextAnchor.MIDDLE));
    }
}
