package org.plumbline.documents.docx;

import org.plumbline.documents.model.Cover;
import org.plumbline.documents.model.Metadata;

/** Writes the head of the document: a page of its own where there is a cover, else its title. */
final class TitlePage {

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
            String firm = "\u00A0\u00A0";
            story.paragraph(ParagraphFormat.of("DocumentStatus"),
                    () -> blocks.runs().fixed(firm + metadata.status() + firm, RunFormat.styled("StatusMark")));
        }
        blocks.context().document().cover().ifPresent(cover -> facts(cover, flow));
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
