package org.plumbline.documents.docx;

import java.util.List;

import org.plumbline.documents.model.ApprovalBlock;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Callout;
import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.CodeBlock;
import org.plumbline.documents.model.DefinitionList;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.PageBreak;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.QuoteBlock;
import org.plumbline.documents.model.Table;

/** Writes blocks; each kind with much to say has a class of its own. */
final class Blocks {

    private final DocxContext context;
    private final Story story;
    private final Runs runs;

    Blocks(DocxContext context, Story story) {
        this.context = context;
        this.story = story;
        this.runs = new Runs(context, story.out());
    }

    DocxContext context() {
        return context;
    }

    Story story() {
        return story;
    }

    Runs runs() {
        return runs;
    }

    void write(List<? extends Block> blocks, Flow flow) {
        blocks.forEach(block -> write(block, flow));
    }

    private void write(Block block, Flow flow) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, flow);
            case ListBlock list -> new Lists(this).write(list, flow);
            case CodeBlock code -> code(code, flow);
            case QuoteBlock quote -> write(quote.blocks(), flow.as(TextKind.QUOTE).indented(flow.kind() == TextKind.QUOTE
                    ? TextKind.QUOTE.indent() : 0));
            case Table table -> new Tables(this).write(table, flow);
            case Figure figure -> new Figures(this).write(figure, flow);
            case DefinitionList list -> new Definitions(this).write(list.entries(), flow);
            case Callout callout -> new Callouts(this).write(callout, flow);
            case CardBlock card -> new Cards(this).write(card, flow);
            case ApprovalBlock approval -> new Approvals(this).write(approval, flow);
            case PageBreak pageBreak -> pageBreak(flow);
        }
    }

    private void paragraph(Paragraph paragraph, Flow flow) {
        String style = flow.level() > 0 ? flow.kind().listContinued() : flow.kind().paragraph();
        story.paragraph(ParagraphFormat.of(style, flow), () -> runs.write(paragraph.inlines(), flow.look()));
    }

    private void code(CodeBlock code, Flow flow) {
        String[] lines = code.text().split("\r\n|\r|\n", -1);
        story.paragraph(ParagraphFormat.of("HTMLPreformatted", flow), () -> {
            for (int index = 0; index < lines.length; index++) {
                if (index > 0) {
                    story.out().open("w:r").empty("w:br").close("w:r");
                }
                runs.code(lines[index], RunFormat.PLAIN);
            }
        });
    }

    /** Inside a table there are no pages to begin. */
    private void pageBreak(Flow flow) {
        if (!flow.inCell()) {
            story.paragraph(ParagraphFormat.of("SectionEnd"),
                    () -> story.out().open("w:r").empty("w:br", "w:type", "page").close("w:r"));
        }
    }
}
