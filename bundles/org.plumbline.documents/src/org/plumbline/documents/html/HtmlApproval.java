package org.plumbline.documents.html;

import org.plumbline.documents.model.ApprovalBlock;
import org.plumbline.documents.text.DocumentTexts;

/** Writes who approves the document; where a date is still open there is a line to sign upon. */
final class HtmlApproval {

    private final HtmlContext context;
    private final Markup out;
    private final HtmlBlocks blocks;

    HtmlApproval(HtmlContext context, Markup out, HtmlBlocks blocks) {
        this.context = context;
        this.out = out;
        this.blocks = blocks;
    }

    void write(ApprovalBlock approval, int level) {
        DocumentTexts texts = context.texts();
        out.open("div", "class", "approval").line();
        blocks.write(approval.statement(), level);
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", texts.get("approval")).line();
        out.open("table", "style", "--least:30em").line().open("caption");
        if (approval.title().isEmpty()) {
            out.text(texts.get("approval"));
        } else {
            new HtmlInlines(context, out).write(approval.title());
        }
        out.close("caption").line().open("thead").open("tr");
        for (String key : new String[] {"approval.task", "approval.person", "approval.date", "approval.signature"}) {
            out.open("th", "scope", "col").text(texts.get(key)).close("th");
        }
        out.close("tr").close("thead").line().open("tbody").line();
        approval.signatures().forEach(this::signature);
        out.close("tbody").close("table").line().close("div").line().close("div").line();
    }

    private void signature(ApprovalBlock.Signature signature) {
        out.open("tr").open("th", "scope", "row");
        isolated(signature.task());
        out.close("th").open("td");
        if (!signature.name().isEmpty()) {
            out.open("strong");
            isolated(signature.name());
            out.close("strong").open("br");
        }
        isolated(signature.role());
        out.close("td").open("td", "class", "short")
                .text(signature.date().map(context.formats()::shortDate).orElse("")).close("td").open("td");
        if (signature.date().isPresent() && signature.note().isEmpty()) {
            out.text(context.texts().get("approval.given"));
        }
        isolated(signature.note());
        out.close("td").close("tr").line();
    }

    private void isolated(String text) {
        if (!text.isEmpty()) {
            out.open("bdi").text(text).close("bdi");
        }
    }
}
