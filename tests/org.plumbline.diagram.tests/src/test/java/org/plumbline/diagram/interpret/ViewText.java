package org.plumbline.diagram.interpret;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.Label;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TextStyle;
import org.plumbline.diagram.view.TreeView;

/** Views as texts that people can compare. */
final class ViewText {

    private final StringBuilder out = new StringBuilder();

    static String of(DiagramView view) {
        ViewText text = new ViewText();
        text.line(0, view.description() + ": " + view.title());
        view.nodes().forEach(node -> text.node(node, 1));
        view.edges().forEach(text::edge);
        view.problems().forEach(problem -> text.line(0, problem.toString()));
        return text.out.toString();
    }

    static String of(TableView view) {
        ViewText text = new ViewText();
        text.line(0, view.description() + ": " + view.title());
        text.line(1, view.columns().stream().map(column -> column.key() + " = " + column.header()).collect(Collectors.joining(" | ")));
        view.lines().forEach(line -> text.line(1 + line.depth(), line.key() + " = " + line.header() + ": " + line.cells().stream()
                .map(cell -> cell.column() + " = " + cell.text() + cell.background().map(color -> " on " + color.hex()).orElse(""))
                .collect(Collectors.joining(" | "))));
        view.problems().forEach(problem -> text.line(0, problem.toString()));
        return text.out.toString();
    }

    static String of(TreeView view) {
        ViewText text = new ViewText();
        text.line(0, view.description() + ": " + view.title());
        text.items(view.items(), 1);
        return text.out.toString();
    }

    private void items(List<TreeView.Item> items, int depth) {
        items.forEach(item -> {
            line(depth, item.key() + " = " + label(item.label()));
            items(item.children(), depth + 1);
        });
    }

    private void node(NodeView node, int depth) {
        String tooltip = node.tooltip().isEmpty() ? "" : ", tooltip " + node.tooltip();
        line(depth, node.kind() + " " + node.key() + " (" + node.layer() + ", " + node.arrangement() + ") " + label(node.label()) + tooltip);
        line(depth + 1, "looks " + style(node.style()));
        node.bordered().forEach(each -> node(each, depth + 1));
        node.children().forEach(each -> node(each, depth + 1));
    }

    private void edge(EdgeView edge) {
        line(1, "EDGE " + edge.key() + " (" + edge.layer() + ") " + edge.source() + " -> " + edge.end() + label(" begin ", edge.begin())
                + label(" center ", edge.center()) + label(" end ", edge.finish()));
        line(2, "looks " + edge.style().color().hex() + " " + edge.style().width() + " " + edge.style().line() + " "
                + edge.style().sourceArrow() + " " + edge.style().targetArrow() + " " + edge.style().routing());
    }

    private static String label(String where, Optional<Label> label) {
        return label.map(each -> where + label(each)).orElse("");
    }

    private static String label(Label label) {
        return '"' + label.text() + '"' + (label.inside() ? "" : " below") + " " + letters(label.style());
    }

    private static String letters(TextStyle style) {
        return style.size() + (style.bold() ? " bold" : "") + (style.italic() ? " italic" : "") + " " + style.color().hex();
    }

    private static String style(NodeStyle style) {
        String size = (style.width().isPresent() ? style.width().getAsDouble() + "" : "any") + " x "
                + (style.height().isPresent() ? style.height().getAsDouble() + "" : "any");
        return style.figure() + " " + style.fill().hex() + (style.shade().equals(style.fill()) ? "" : "-" + style.shade().hex()) + " border "
                + style.borderWidth() + " " + style.border().hex() + " " + style.line() + " " + size + " radius " + style.radius();
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
