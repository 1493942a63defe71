package org.plumbline.diagram.interpret;

import java.util.List;
import java.util.Optional;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.TextStyle;
import org.plumbline.drawing.Color;

/**
 * What cells look like: as the first condition of any mapping has it; where none holds, as the first mapping has it that says something
 * without a condition.
 */
final class CellStyles {

    private final Appearance appearance;

    CellStyles(Asking asking) {
        this.appearance = new Appearance(asking);
    }

    /** @param mappings that of the cell, of the line and of the column, with what their conditions are asked of */
    Optional<Color> background(List<Styled> mappings) {
        return style(mappings, "backgroundConditionalStyle", "defaultBackground")
                .flatMap(style -> appearance.color(style, "backgroundColor"));
    }

    Optional<TextStyle> foreground(List<Styled> mappings) {
        return style(mappings, "foregroundConditionalStyle", "defaultForeground")
                .map(style -> appearance.letters(style, "foreGroundColor"));
    }

    private Optional<Part> style(List<Styled> mappings, String conditional, String otherwise) {
        return mappings.stream().flatMap(each -> appearance.conditional(each.mapping(), conditional, each.scope()).stream()).findFirst()
                .or(() -> mappings.stream().flatMap(each -> each.mapping().part(otherwise).stream()).findFirst());
    }

    /** A mapping that may style a cell, with what its conditions are asked of. */
    record Styled(Part mapping, Scope scope) {
    }
}
