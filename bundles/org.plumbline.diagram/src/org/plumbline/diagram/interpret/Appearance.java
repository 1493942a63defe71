package org.plumbline.diagram.interpret;

import java.util.List;
import java.util.Optional;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.Label;
import org.plumbline.diagram.view.Line;
import org.plumbline.diagram.view.TextStyle;
import org.plumbline.drawing.Color;

/** What styles have in common: which of several holds, colours, letters, labels. */
final class Appearance {

    private final Asking asking;

    Appearance(Asking asking) {
        this.asking = asking;
    }

    Asking asking() {
        return asking;
    }

    /** The style of the first condition that holds, or the style that goes without one. */
    Optional<Part> chosen(Part mapping, String conditional, String otherwise, Scope scope) {
        return conditional(mapping, conditional, scope).or(() -> mapping.part(otherwise));
    }

    /** The style of the first condition that holds. */
    Optional<Part> conditional(Part mapping, String conditional, Scope scope) {
        return mapping.parts(conditional).stream().filter(each -> !each.text("predicateExpression").isEmpty()
                && asking.holds(each, "predicateExpression", scope)).findFirst().flatMap(each -> each.part("style"));
    }

    /** A colour that a style refers to; another one where it refers to none. */
    Color color(Part style, String feature, Color otherwise) {
        return color(style, feature).orElse(otherwise);
    }

    Optional<Color> color(Part style, String feature) {
        return style.part(feature).filter(color -> color.is("FixedColor"))
                .map(color -> new Color(channel(color, "red"), channel(color, "green"), channel(color, "blue")));
    }

    private static int channel(Part color, String name) {
        return Math.clamp(color.number(name), 0, 255);
    }

    /** The letters of a style. */
    TextStyle letters(Part style, String color) {
        List<String> format = style.texts("labelFormat");
        return new TextStyle(Math.clamp(style.number("labelSize"), 1, 200), format.contains("bold"), format.contains("italic"),
                format.contains("underline"), format.contains("strike_through"), color(style, color, Color.BLACK));
    }

    /** The label of a style. */
    Label label(Part style, Scope scope) {
        boolean inside = !style.text("labelPosition").equals("border");
        String alignment = style.text("labelAlignment");
        return new Label(asking.text(style, "labelExpression", scope), letters(style, "labelColor"), inside,
                alignment.isEmpty() ? Label.Alignment.CENTER : Label.Alignment.valueOf(alignment));
    }

    /** A line by the format's word for it. */
    static Line line(String word) {
        return switch (word) {
            case "dash" -> Line.DASH;
            case "dot" -> Line.DOT;
            case "dash_dot" -> Line.DASH_DOT;
            default -> Line.SOLID;
        };
    }
}
