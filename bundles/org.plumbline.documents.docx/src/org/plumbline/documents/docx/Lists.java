package org.plumbline.documents.docx;

import java.util.List;

import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Paragraph;

/** Writes lists as Word knows them: numbers and bullets are the word processor's, so that they follow when items move. */
final class Lists {

    private final Blocks blocks;

    Lists(Blocks blocks) {
        this.blocks = blocks;
    }

    void write(ListBlock list, Flow flow) {
        int level = Math.min(flow.level(), ListNumbers.DEEPEST);
        int number = list.numbered() ? blocks.context().lists().counting(level, list.start()) : ListNumbers.BULLETS;
        for (List<Block> item : list.items()) {
            boolean begun = !item.isEmpty() && item.getFirst() instanceof Paragraph;
            Flow inside = flow.item();
            ParagraphFormat format = ParagraphFormat.of(flow.kind().item(list.numbered())).kept(flow.keepNext())
                    .item(number, level).indented(inside.indent() + flow.kind().indent(), Flow.LIST_INDENT);
            blocks.story().paragraph(format, () -> {
                if (begun) {
                    blocks.runs().write(((Paragraph) item.getFirst()).inlines(), flow.look());
                }
            });
            blocks.write(begun ? item.subList(1, item.size()) : item, inside);
        }
    }
}
