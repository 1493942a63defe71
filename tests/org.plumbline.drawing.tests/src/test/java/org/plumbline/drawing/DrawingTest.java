package org.plumbline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.drawing.svg.SvgWriter;

class DrawingTest {

    @Test
    void losesOnItsOwnWhatLeadsIntoItsDocument() {
        Rect box = Rect.of(0, 0, 9, 9, Style.filled(Color.BLACK));
        Drawing inDocument = new Drawing(new Size(10, 10), "t", "d", "en", TextDirection.LEFT_TO_RIGHT,
                List.of(new Group(List.of(new Group(List.of(box), "R1", "#risk-R1")), "all", "https://example.org")));

        Drawing alone = inDocument.onItsOwn();

        assertThat(new SvgWriter().document(inDocument)).contains("href=\"#risk-R1\"");
        assertThat(new SvgWriter().document(alone)).doesNotContain("href=\"#").contains("href=\"https://example.org\"", "<title>R1</title>");
    }
}
