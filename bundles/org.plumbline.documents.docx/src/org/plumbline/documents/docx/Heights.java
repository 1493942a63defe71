package org.plumbline.documents.docx;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.BlockTree;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.PlainText;

/**
 * Tells about how high blocks are, in twentieths of a point: what may be higher than a page must be allowed to break, since word
 * processors lose their way where it is not.
 */
final class Heights {

    /** A line of small text with the air around it. */
    private static final int LINE = 240;
    /** Width of a letter of small text. */
    private static final int LETTER = 95;
    private static final int NARROWEST = 200;

    private Heights() {
    }

    /** Height in a cell or frame of that width. */
    static double of(List<? extends Block> content, int width) {
        AtomicInteger height = new AtomicInteger();
        new BlockTree(section -> { }, block -> height.addAndGet(block instanceof Figure figure ? pictures(figure) : LINE), inline -> { })
                .walk(content);
        double letters = PlainText.of(content).runs().stream().mapToInt(String::length).sum();
        return height.get() + Math.floor(letters * LETTER / Math.max(NARROWEST, width)) * LINE;
    }

    private static int pictures(Figure figure) {
        return figure.parts().stream().mapToInt(drawing -> (int) (Length.emus(drawing.size().height()) / Length.emus(1))).sum();
    }
}
