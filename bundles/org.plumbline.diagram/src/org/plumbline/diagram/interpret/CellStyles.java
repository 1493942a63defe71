package org.plumbline.diagram.interpret;

import java.util.List;
import java.util.Optional;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.TextStyle;
import org.plumbline.drawing.Color;

/** What cells look like: as the first of several mappings says that says anything; conditions come before defaults. */
final class CellStyles {

    private final Appearance appearance;

    CellStyles(Asking asking) {
        this.appearance = new Appearance(asking);
    }

    /** @param mappings with what their conditions are asked of */
    Optional<Color> background(List<Styled> mappings) {
        return mappings.stream().flatMap(each -> appearance.chosen(each.mapping(), "backgroundConditionalStyle", "defaultBackground",
                each.scope()).stream()).findFirst().flatMap(style -> appearance.color(style, "backgroundColor"));
    }

    Optional<TextStyle> foreground(List<Styled> mappings) {
        return mappings.stream().flatMap(each -> appearance.chosen(each.mapping(), "foregroundConditionalStyle", "defaultForeground",
                each.scope()).stream()).findFirst().map(style -> appearance.letters(style, "foreGroundColor"));
    }

    /** A mapping that may style a cell, with what its conditions are asked of. */
    record Styled(Part mapping, Scope scope) {
    }
}
