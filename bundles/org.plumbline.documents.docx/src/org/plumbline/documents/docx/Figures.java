package org.plumbline.documents.docx;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.BlockTree;
import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Table;
import org.plumbline.drawing.Drawing;

/**
 * Writes figures: the drawings as pictures, the caption below. What a figure says at length is printed only where links lead
 * into it: paper cannot fold it away, and the text around says it, too.
 */
final class Figures {

    /** What caption and heading need of the page. */
    private static final int AROUND = 1900;

    private final Blocks blocks;

    Figures(Blocks blocks) {
        this.blocks = blocks;
    }

    void write(Figure figure, Flow flow) {
        int count = figure.parts().size();
        blocks.story().place(figure.anchor());
        for (int number = 1; number <= count; number++) {
            Captions.Part part = new Captions.Part(Optional.of(figure.anchor()), number, count);
            picture(figure.parts().get(number - 1), part, flow);
            if (count > 1) {
                String name = new Captions(blocks).name(part);
                blocks.story().paragraph(ParagraphFormat.of("FigurePart", flow).kept(number == count),
                        () -> blocks.runs().fixed(name, RunFormat.PLAIN));
            }
        }
        new Captions(blocks).write(Captions.Part.whole(figure.anchor()), figure.caption(), ParagraphFormat.of("Caption", flow));
        if (holdsPlaces(figure)) {
            blocks.write(figure.longDescription(), flow);
        }
    }

    private void picture(Drawing drawing, Captions.Part part, Flow flow) {
        long widest = Length.emus(flow.available());
        long highest = Length.emus(flow.height() - AROUND);
        Pictures pictures = new Pictures(blocks.context(), blocks.story().out());
        blocks.story().paragraph(ParagraphFormat.of("Figure", flow).kept(true),
                () -> pictures.write(drawing, new Captions(blocks).name(part), widest, highest));
    }

    private static boolean holdsPlaces(Figure figure) {
        AtomicBoolean found = new AtomicBoolean();
        new BlockTree(section -> { }, block -> found.compareAndSet(false, isPlace(block)), inline -> { })
                .walk(figure.longDescription());
        return found.get();
    }

    private static boolean isPlace(Block block) {
        return switch (block) {
            case CardBlock card -> true;
            case Figure inner -> true;
            case Table table -> table.anchor().isPresent()
                    || table.rowGroups().stream().flatMap(group -> group.rows().stream())
                            .map(Row::anchor).anyMatch(anchor -> anchor.isPresent());
            default -> false;
        };
    }
}
