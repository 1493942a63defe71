package org.plumbline.documents.pdf.fo;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.theme.RunningTexts;
import org.plumbline.drawing.TextDirection;

/** Writes the running header and footer; who hears a document is spared them. */
final class FoMargins {

    static final String SECTION = "section";
    /** An empty mark beside that of the section. */
    static final String NOTHING = "nothing";
    private static final double SIZE = 7.8;
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final FoContext context;
    private final Fo out;
    private final FoText text;
    private final double width;

    FoMargins(FoContext context, Fo out, double width) {
        this.context = context;
        this.out = out;
        this.text = new FoText(context, out);
        this.width = width;
    }

    void write() {
        Metadata metadata = context.document().metadata();
        RunningTexts running = context.document().theme().running();
        String owner = running.header().in(metadata.language()).orElse(metadata.organization());
        region("xsl-region-before", joined(owner, metadata.title()), 0.6,
                () -> retrieve(SECTION));
        region("xsl-region-after", joined(running.footer().in(metadata.language()).orElse(""),
                metadata.version().isEmpty() ? "" : context.texts().get("version", metadata.version()), metadata.status(),
                metadata.asOf().map(date -> context.texts().get("as-of", context.formats().date(date))).orElse("")), 0.75, this::pageNumber);
        // FOP 2.11 takes all that follows a section's name in an artifact for one, too, until it retrieves something elsewhere.
        out.open("static-content", "flow-name", "xsl-region-start").open("block");
        retrieve(NOTHING);
        out.close().close();
    }

    private void retrieve(String name) {
        out.empty("retrieve-marker", "retrieve-class-name", name, "retrieve-boundary", "document", "retrieve-position",
                "first-including-carryover");
    }

    private void region(String region, String start, double share, Runnable end) {
        boolean header = region.equals("xsl-region-before");
        out.open("static-content", "flow-name", region, "role", "artifact");
        out.open("table", "table-layout", "fixed", "width", "100%", "font-size", Paper.pt(SIZE), "color", context.colors().faint().hex(),
                "line-height", "1.3");
        out.empty("table-column", "column-width", Paper.pt(width * share)).empty("table-column", "column-width", Paper.pt(width * (1 - share)));
        out.open("table-body").open("table-row");
        cell(header, "start", () -> text.isolated(shortened(start, width * share), false, SIZE));
        // What is retrieved has no direction of its own for FOP, which then takes the one end of a line for the other.
        boolean reversed = header && context.direction() == TextDirection.RIGHT_TO_LEFT;
        cell(header, reversed ? "start" : "end", end);
        out.close().close().close().close();
    }

    private void cell(boolean header, String align, Runnable content) {
        String side = header ? "after" : "before";
        out.open("table-cell", "padding-" + side, "3pt", "border-" + side + "-width", "0.4pt", "border-" + side + "-style", "solid",
                "border-" + side + "-color", context.colors().rule().hex()).open("block", "text-align", align);
        content.run();
        out.close().close();
    }

    private void pageNumber() {
        String[] around = context.texts().get("page").split("\\{[01]\\}", -1);
        text.plain(around[0].replace(' ', NO_BREAK_SPACE), false, SIZE);
        out.empty("page-number");
        text.plain(around[1].replace(' ', NO_BREAK_SPACE), false, SIZE);
        out.empty("page-number-citation", "ref-id", FoDocument.END);
        text.plain(around[2].replace(' ', NO_BREAK_SPACE), false, SIZE);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00B7 "));
    }

    /** A running header is one line; more would push the text off the page. */
    private String shortened(String all, double room) {
        return new OneLine(context.letters()).of(all, room / SIZE * 0.97);
    }
}
