package org.plumbline.documents.docx;

import org.plumbline.documents.model.Cover;
import org.plumbline.documents.model.Metadata;
import org.plumbline.drawing.text.FontSpec;

/** Writes the head of the document: a page of its own where there is a cover, else its title. */
final class TitlePage {

    /** Size of the letters, and distance of the frame, as in {@code styles.xml}. */
    private static final int STATUS = 190;
    private static final int FRAME = 130;
    /** A little more room, since not every reader has the same fonts. */
    private static final double WIDER = 1.08;

    private final Blocks blocks;

    TitlePage(Blocks blocks) {
        this.blocks = blocks;
    }

    void write(Flow flow) {
        Metadata metadata = blocks.context().document().metadata();
        Story story = blocks.story();
        blocks.context().document().theme().logo().ifPresent(logo -> story.paragraph(ParagraphFormat.of("Figure"),
                () -> new Pictures(blocks.context(), story.out()).write(logo, logo.descriptionOr(metadata.organization()))));
        paragraph("Organization", metadata.organization(), RunFormat.PLAIN);
        paragraph("Title", metadata.title(), RunFormat.PLAIN);
        paragraph("Subtitle", metadata.subtitle(), RunFormat.PLAIN);
        if (!metadata.status().isEmpty()) {
            story.paragraph(ParagraphFormat.of("DocumentStatus").within(frame(metadata.status(), flow)),
                    () -> blocks.runs().fixed(metadata.status(), RunFormat.PLAIN));
        }
        blocks.context().document().cover().ifPresent(cover -> facts(cover, flow));
    }

    /** A frame that is as wide as its words. */
    private ParagraphFormat.Indent frame(String words, Flow flow) {
        double width = blocks.context().metrics().width(words, FontSpec.bold(STATUS)) * WIDER;
        return new ParagraphFormat.Indent(FRAME, 0, (int) Math.max(FRAME, flow.available() - width - FRAME));
    }

    private void facts(Cover cover, Flow flow) {
        new Definitions(blocks).write(cover.facts(), flow);
        cover.approval().ifPresent(approval -> {
            blocks.story().narrow("CoverSpace");
            new Approvals(blocks).write(approval, flow);
        });
    }

    private void paragraph(String style, String text, RunFormat format) {
        if (!text.isEmpty()) {
            blocks.story().paragraph(ParagraphFormat.of(style), () -> blocks.runs().isolated(text, format));
        }
    }
}
