package org.plumbline.documents.html;

import java.util.List;

import org.plumbline.documents.model.ApprovalBlock;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Callout;
import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.CodeBlock;
import org.plumbline.documents.model.DefinitionList;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.PageBreak;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.PlainText;
import org.plumbline.documents.model.QuoteBlock;
import org.plumbline.documents.model.Table;
import org.plumbline.drawing.TextDirection;

/** Writes blocks; each kind with much to say has a class of its own. */
final class HtmlBlocks {

    private static final int DEEPEST_HEADING = 6;

    private final HtmlContext context;
    private final Markup out;
    private final HtmlInlines inlines;
    private final double room;

    /** @param room width of the page in ems of a table's letters */
    HtmlBlocks(HtmlContext context, Markup out, double room) {
        this.context = context;
        this.out = out;
        this.inlines = new HtmlInlines(context, out);
        this.room = room;
    }

    /** @param level level of a heading that begins among these blocks, 1 to 6 */
    void write(List<Block> blocks, int level) {
        blocks.forEach(block -> write(block, level));
    }

    private void write(Block block, int level) {
        switch (block) {
            case Paragraph paragraph -> {
                out.open("p", "dir", ownDirection(paragraph));
                inlines.write(paragraph.inlines());
                out.close("p").line();
            }
            case ListBlock list -> list(list, level);
            case CodeBlock code -> out.open("pre", "dir", "ltr", "tabindex", "0").open("code").lines(code.text()).close("code")
                    .close("pre").line();
            case QuoteBlock quote -> {
                out.open("blockquote").line();
                write(quote.blocks(), level);
                out.close("blockquote").line();
            }
            case Table table -> new HtmlTables(context, out, this, room).write(table, level);
            case Figure figure -> new HtmlFigures(context, out, this).write(figure, level);
            case DefinitionList list -> definitions(list.entries(), level);
            case Callout callout -> callout(callout, level);
            case CardBlock card -> card(card, level);
            case ApprovalBlock approval -> new HtmlApproval(context, out, this).write(approval, level);
            case PageBreak pageBreak -> out.open("div", "class", "page-break").close("div").line();
        }
    }

    /** A paragraph that is one text of somebody else begins at that text's own edge of the page. */
    private String ownDirection(Paragraph paragraph) {
        if (paragraph.inlines().size() != 1 || !(paragraph.inlines().getFirst() instanceof Inline.Isolate isolate)) {
            return "";
        }
        TextDirection around = context.document().metadata().direction();
        TextDirection own = isolate.direction().orElseGet(() ->
                TextDirection.of(String.join("", PlainText.of(List.of(paragraph)).runs()), around));
        return own == around ? "" : own.code();
    }

    private void list(ListBlock list, int level) {
        String element = list.numbered() ? "ol" : "ul";
        out.open(element, "start", list.numbered() && list.start() != 1 ? Integer.toString(list.start()) : "").line();
        for (List<Block> item : list.items()) {
            out.open("li");
            item(item, level);
            out.close("li").line();
        }
        out.close(element).line();
    }

    /** Blocks inside a small frame; one paragraph alone needs no element of its own. */
    void item(List<Block> blocks, int level) {
        if (blocks.size() == 1 && blocks.getFirst() instanceof Paragraph paragraph) {
            inlines.write(paragraph.inlines());
        } else {
            write(blocks, level);
        }
    }

    void definitions(List<DefinitionList.Entry> entries, int level) {
        out.open("dl").line();
        for (DefinitionList.Entry entry : entries) {
            out.open("div").open("dt");
            inlines.write(entry.term());
            out.close("dt").open("dd");
            item(entry.definition(), level);
            out.close("dd").close("div").line();
        }
        out.close("dl").line();
    }

    private void callout(Callout callout, int level) {
        String kind = switch (callout.kind()) {
            case INFO -> "info";
            case WARNING -> "warning";
            case OPEN_POINT -> "open-point";
        };
        out.open("div", "class", "callout " + kind, "role", "note").line().open("p", "class", "callout-title");
        if (callout.title().isEmpty()) {
            out.text(context.texts().get(kind));
        } else {
            inlines.write(callout.title());
        }
        out.close("p").line();
        write(callout.blocks(), level);
        out.close("div").line();
    }

    private void card(CardBlock card, int level) {
        String heading = "h" + Math.min(level, DEEPEST_HEADING);
        out.open("article", "class", "card", "id", card.anchor().value()).line().open(heading);
        if (!card.code().isEmpty()) {
            out.open("span", "class", "code").text(card.code()).close("span").text(" ");
        }
        inlines.write(card.name());
        card.badges().forEach(badge -> out.text(" ").open("span", "class", "badge", "style", Shading.style(badge.paint()))
                .text(badge.label()).close("span"));
        out.close(heading).line();
        write(card.blocks(), level + 1);
        out.close("article").line();
    }
}
