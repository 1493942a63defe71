package org.plumbline.design;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.Label;
import org.plumbline.diagram.view.Line;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TextStyle;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.drawing.Color;

/** Views as texts: a line for each element, with its key, which begins with its mapping, its label, and what it looks like. */
final class ViewText {

    private final StringBuilder out = new StringBuilder();

    static String of(DiagramView view) {
        ViewText text = new ViewText();
        text.line(0, view.title());
        view.nodes().forEach(node -> text.node(node, 1));
        view.edges().forEach(edge -> text.line(1, edge.key() + words(Stream.of(edge.begin(), edge.center(), edge.finish())
                .flatMap(Optional::stream).map(Label::text).filter(label -> !label.isEmpty()).map(ViewText::quoted)
                .collect(Collectors.joining(" ")), look(edge.style()), means(edge.meaning().text()))));
        return text.out.toString();
    }

    static String of(TableView view) {
        ViewText text = new ViewText();
        text.line(0, view.title());
        view.columns().forEach(column -> text.line(1, column.key() + words(quoted(column.header()), "column")));
        view.lines().forEach(line -> {
            text.line(1 + line.depth(), line.key() + words(quoted(line.header())));
            line.cells().stream().filter(cell -> !cell.text().isEmpty()).forEach(cell -> text.line(2 + line.depth(), cell.column()
                    + words(quoted(cell.text()), cell.background().map(color -> "on " + color.hex()).orElse(""),
                            cell.foreground().map(ViewText::letters).orElse(""))));
        });
        return text.out.toString();
    }

    static String of(TreeView view) {
        ViewText text = new ViewText();
        text.line(0, view.title());
        text.items(view.items(), 1);
        return text.out.toString();
    }

    private void items(List<TreeView.Item> items, int depth) {
        items.forEach(item -> {
            line(depth, item.key() + words(quoted(item.label().text()), letters(item.label().style()), "on " + item.background().hex()));
            items(item.children(), depth + 1);
        });
    }

    private void node(NodeView node, int depth) {
        String arrangement = node.kind() == NodeView.Kind.CONTAINER ? node.arrangement().name().toLowerCase(Locale.ROOT) : "";
        String tooltip = node.tooltip().equals(node.label().text()) ? "" : node.tooltip();
        line(depth, node.key() + words(quoted(node.label().text()) + (node.label().inside() ? "" : " below"), letters(node.label().style()),
                arrangement, look(node.style()), means(node.meaning().text()), tooltip.isEmpty() ? "" : "tells " + quoted(tooltip)));
        Stream.concat(node.bordered().stream(), node.children().stream()).forEach(each -> node(each, depth + 1));
    }

    private static String look(NodeStyle style) {
        String shade = style.shade().equals(style.fill()) ? "" : "-" + style.shade().hex();
        return style.figure().name().toLowerCase(Locale.ROOT) + size(style.width(), style.height()) + " " + style.fill().hex() + shade
                + (style.borderWidth() > 0 ? " in " + line(style.line(), style.borderWidth(), style.border()) : "")
                + (style.radius() > 0 ? " round " + plain(style.radius()) : "") + (style.image().isEmpty() ? "" : " " + style.image());
    }

    private static String size(OptionalDouble width, OptionalDouble height) {
        return width.isEmpty() && height.isEmpty() ? "" : " " + size(width) + "x" + size(height);
    }

    private static String size(OptionalDouble size) {
        return size.isPresent() ? plain(size.getAsDouble()) : "any";
    }

    private static String look(EdgeStyle style) {
        return line(style.line(), style.width(), style.color()) + " " + style.sourceArrow() + " to " + style.targetArrow();
    }

    private static String line(Line line, double width, Color color) {
        return line.name().toLowerCase(Locale.ROOT) + " " + plain(width) + " " + color.hex();
    }

    private static String letters(TextStyle style) {
        return style.size() + (style.bold() ? " bold" : "") + (style.italic() ? " italic" : "") + (style.struck() ? " struck" : "")
                + (style.underlined() ? " underlined" : "") + " " + style.color().hex();
    }

    private static String means(String meaning) {
        return meaning.isEmpty() ? "" : "means " + quoted(meaning);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\n", " / ") + '"';
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).map(part -> " " + part).collect(Collectors.joining(","));
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
