package org.plumbline.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Size;
import org.plumbline.drawing.Style;
import org.plumbline.drawing.TextAnchor;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextWrap;

/** The paper that a diagram, table or tree is drawn upon: title and caption above, the rest below them. */
final class Sheet {

    /** Space around everything, in pixels. */
    static final double MARGIN = 16;
    private static final FontSpec TITLE = FontSpec.bold(15);
    private static final FontSpec CAPTION = FontSpec.regular(11);
    private static final Color FAINT = Color.of("#4a5763");
    private static final int MOST_LINES = 4;

    private final PictureSetting setting;
    private final Color paper;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();
    private double y = MARGIN;

    /** @param content the width of what is drawn, in pixels */
    Sheet(PictureSetting setting, Color paper, double content) {
        this.setting = setting;
        this.paper = paper;
        this.width = content;
    }

    /** Writes title and caption, as the setting says, and tells where the content begins. */
    double begin(String title) {
        if (setting.heading()) {
            text(title, TITLE, paper.inkUpon());
            if (!setting.caption().isBlank()) {
                y += 2;
                text(setting.caption(), CAPTION, FAINT.legibleUpon(paper));
            }
            y += 12;
        }
        return y;
    }

    private void text(String text, FontSpec font, Color ink) {
        for (String line : new TextWrap(setting.metrics(), font).lines(text, width, MOST_LINES)) {
            shapes.add(Label.of(line, MARGIN, y + setting.metrics().ascent(font), font, ink, TextAnchor.LEFT));
            y += setting.metrics().lineHeight(font);
        }
    }

    void add(List<? extends Shape> more) {
        shapes.addAll(more);
    }

    /** @param bottom where the content ends */
    Drawing finish(String title, double bottom) {
        Size size = new Size(Math.ceil(width + 2 * MARGIN), Math.ceil(bottom + MARGIN));
        List<Shape> all = new ArrayList<>(List.of(Rect.of(0, 0, size.width(), size.height(), Style.filled(paper))));
        all.addAll(shapes);
        Drawing drawing = new Drawing(size, title, setting.description(), setting.language(), TextDirection.LEFT_TO_RIGHT, all);
        return setting.direction() == TextDirection.RIGHT_TO_LEFT ? drawing.mirrored() : drawing;
    }
}
