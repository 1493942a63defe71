package org.plumbline.diagram.interpret;

import java.util.OptionalDouble;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.drawing.Color;

/** Finds out what nodes look like. The format counts sizes in units of ten pixels, and takes -1 for what the content decides. */
final class NodeStyles {

    private static final double UNIT = 10;
    private static final Color GROUND = new Color(209, 209, 209);

    private final Asking asking;
    private final Appearance appearance;

    NodeStyles(Appearance appearance) {
        this.asking = appearance.asking();
        this.appearance = appearance;
    }

    NodeStyle of(Part style, Scope scope) {
        return switch (style.kind()) {
            case "EllipseNodeDescription" -> filled(style, scope, NodeStyle.Figure.ELLIPSE, "color", "color",
                    sized(style, "horizontalDiameterComputationExpression", scope), sized(style, "verticalDiameterComputationExpression", scope));
            case "LozengeNodeDescription" -> filled(style, scope, NodeStyle.Figure.LOZENGE, "color", "color",
                    sized(style, "widthComputationExpression", scope), sized(style, "heightComputationExpression", scope));
            case "FlatContainerStyleDescription" -> filled(style, scope, NodeStyle.Figure.RECTANGLE, "backgroundColor", "foregroundColor",
                    pixels(style, "widthComputationExpression", scope), pixels(style, "heightComputationExpression", scope));
            case "WorkspaceImageDescription" -> filled(style, scope, NodeStyle.Figure.IMAGE, "color", "color",
                    pixels(style, "sizeComputationExpression", scope), pixels(style, "sizeComputationExpression", scope));
            default -> filled(style, scope, NodeStyle.Figure.RECTANGLE, "color", "color", sized(style, "width", scope),
                    sized(style, "height", scope));
        };
    }

    private NodeStyle filled(Part style, Scope scope, NodeStyle.Figure figure, String fill, String shade, OptionalDouble width,
            OptionalDouble height) {
        double radius = style.flag("roundedCorner") ? Math.clamp(style.number("arcWidth"), 0, 100) / 2.0 : 0;
        return new NodeStyle(figure, appearance.color(style, fill, GROUND), appearance.color(style, shade, GROUND),
                appearance.color(style, "borderColor", Color.BLACK), asking.size(style, "borderSizeComputationExpression", scope).orElse(0),
                Appearance.line(style.text("borderLineStyle")), width, height, radius, style.text("workspacePath"));
    }

    /** A size of its own, or that of both sides where it has none. */
    private OptionalDouble sized(Part style, String attribute, Scope scope) {
        OptionalDouble own = pixels(style, attribute, scope);
        return own.isPresent() ? own : pixels(style, "sizeComputationExpression", scope);
    }

    private OptionalDouble pixels(Part style, String attribute, Scope scope) {
        OptionalDouble size = asking.size(style, attribute, scope);
        return size.isPresent() && size.getAsDouble() > 0 ? OptionalDouble.of(size.getAsDouble() * UNIT) : OptionalDouble.empty();
    }
}
