package org.plumbline.documents.docx;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.documents.model.Metadata;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextWrap;

/** Writes running headers and footers: whose document and its title, its state and the page. */
final class RunningTexts {

    /** About half of the width between the margins. */
    private static final int LONGEST = 60;

    private final DocxContext context;

    RunningTexts(DocxContext context) {
        this.context = context;
    }

    String header(boolean landscape) {
        Metadata metadata = context.document().metadata();
        Markup out = open(RunningText.HEADER, landscape);
        Runs runs = new Runs(context, out);
        runs.isolated(shortened(
                context.document().theme().running().header().in(metadata.language()).orElse(metadata.organization())),
                RunFormat.PLAIN);
        tab(out);
        runs.isolated(shortened(metadata.title()), RunFormat.PLAIN);
        return close(out, RunningText.HEADER);
    }

    String footer(boolean landscape) {
        Markup out = open(RunningText.FOOTER, landscape);
        Runs runs = new Runs(context, out);
        runs.isolated(shortened(state()), RunFormat.PLAIN);
        tab(out);
        page(out, runs);
        return close(out, RunningText.FOOTER);
    }

    /** What stands on the title page. */
    String empty(RunningText text) {
        return close(open(text, false), text);
    }

    private Markup open(RunningText text, boolean landscape) {
        Markup out = new Markup();
        out.open(text.element(), "xmlns:w", Namespaces.TEXT, "xmlns:r", Namespaces.RELATIONS).open("w:p").open("w:pPr");
        out.value("w:pStyle", text.style());
        if (landscape) {
            out.open("w:tabs").empty("w:tab", "w:val", "clear", "w:pos", Integer.toString(context.sheet(false).textWidth()))
                    .empty("w:tab", "w:val", "right", "w:pos", Integer.toString(context.sheet(true).textWidth())).close("w:tabs");
        }
        return out.close("w:pPr");
    }

    private static String close(Markup out, RunningText text) {
        return out.close("w:p").close(text.element()).file();
    }

    private static void tab(Markup out) {
        out.open("w:r").empty("w:tab").close("w:r");
    }

    /** The word processor counts pages by itself; what stands here is seen only where pages are not laid out. */
    private void page(Markup out, Runs runs) {
        String pattern = context.texts().get("page");
        Fields fields = new Fields(out, RunFormat.PLAIN);
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            runs.fixed(pattern.substring(from, at), RunFormat.PLAIN);
            fields.write(pattern.charAt(at + 1) == '0' ? "PAGE" : "NUMPAGES", () -> runs.fixed("1", RunFormat.PLAIN));
            from = at + "{0}".length();
        }
        runs.fixed(pattern.substring(from), RunFormat.PLAIN);
    }

    private String state() {
        Metadata metadata = context.document().metadata();
        String footer = context.document().theme().running().footer().in(metadata.language()).orElse("");
        String version = metadata.version().isEmpty() ? "" : context.texts().get("version", metadata.version());
        String asOf = metadata.asOf().map(date -> context.texts().get("as-of", context.formats().date(date))).orElse("");
        return Stream.of(footer, version, metadata.status(), asOf).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A running text is one line; more would push the text off the page. */
    private static String shortened(String text) {
        return new TextWrap((part, font) -> part.length(), FontSpec.regular(1)).cut(text, LONGEST);
    }
}
