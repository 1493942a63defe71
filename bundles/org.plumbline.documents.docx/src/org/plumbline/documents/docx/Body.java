package org.plumbline.documents.docx;

import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Section;

/** Writes the main part: title page, contents, sections on upright and lying pages. */
final class Body {

    private static final int DEEPEST_HEADING = 9;

    private final DocxContext context;
    private final Story story;
    private final Blocks blocks;
    private boolean landscape;
    private boolean firstPages = true;
    private boolean newPage;
    private boolean pageBegun;

    Body(DocxContext context) {
        this.context = context;
        this.story = new Story(context.bookmarks());
        this.blocks = new Blocks(context, story);
    }

    String markup() {
        Document document = context.document();
        Markup out = story.out();
        out.open("w:document", "xmlns:w", Namespaces.TEXT, "xmlns:r", Namespaces.RELATIONS, "xmlns:wp", Namespaces.DRAWING_IN_TEXT);
        out.open("w:body");
        new TitlePage(blocks).write(Flow.of(context.sheet(false)));
        newPage = document.cover().isPresent();
        pageBegun = true;
        document.contents().ifPresent(contents -> {
            new Contents(blocks).write(contents.depth(), newPage);
            newPage &= document.sections().isEmpty();
        });
        document.sections().forEach(section -> section(section, 1, false));
        story.space();
        new PageLayout(context, landscape, firstPages).write(out);
        return out.close("w:body").close("w:document").file();
    }

    private void section(Section section, int level, boolean landscapeAround) {
        boolean own = section.placement() == Section.Placement.LANDSCAPE;
        turn(own || landscapeAround);
        newPage |= section.placement() != Section.Placement.FOLLOWING;
        heading(section, level);
        blocks.write(section.blocks(), Flow.of(context.sheet(landscape)));
        section.sections().forEach(child -> section(child, level + 1, own || landscapeAround));
        newPage |= own;
    }

    /** Ends the pages so far where the next ones lie the other way. */
    private void turn(boolean other) {
        if (landscape == other) {
            return;
        }
        story.endPages(new PageLayout(context, landscape, firstPages));
        landscape = other;
        firstPages = false;
        pageBegun = false;
    }

    private void heading(Section section, int level) {
        String number = context.numbering().of(section.anchor()).text();
        boolean counted = level <= DEEPEST_HEADING;
        ParagraphFormat format = ParagraphFormat.of("Heading" + Math.min(level, DEEPEST_HEADING)).onNewPage(newPage && pageBegun)
                .atTop(!pageBegun);
        story.place(section.anchor());
        story.paragraph(counted ? format : format.item(-1, 0), () -> {
            if (!counted) {
                blocks.runs().fixed(number + " ", RunFormat.PLAIN);
            }
            blocks.runs().write(section.title(), RunFormat.PLAIN);
        });
        newPage = false;
        pageBegun = true;
    }
}
