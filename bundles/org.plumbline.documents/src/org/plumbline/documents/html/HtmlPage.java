package org.plumbline.documents.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.TableSplit;

/** Writes the frame of the page and its sections. */
final class HtmlPage {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    private static final String WITH_LOGO = POLICY + "; img-src data:";
    private static final int DEEPEST_HEADING = 6;

    private final HtmlContext context;
    private final Markup out = new Markup();

    HtmlPage(HtmlContext context) {
        this.context = context;
    }

    String markup() {
        Metadata metadata = context.document().metadata();
        out.trusted("<!DOCTYPE html>\n").open("html", "lang", metadata.language(), "dir", metadata.direction().code()).line();
        head(metadata);
        out.open("body").line();
        out.open("a", "class", "skip", "href", "#_content").text(context.texts().get("skip")).close("a").line();
        new HtmlCover(context, out).write();
        context.document().contents().ifPresent(contents -> new HtmlContents(context, out).write(contents.depth()));
        out.open("main", "id", "_content", "tabindex", "-1").line();
        context.document().sections().forEach(section -> section(section, 2, TableSplit.PORTRAIT));
        out.close("main").line().close("body").line().close("html").line();
        return out.toString();
    }

    private void head(Metadata metadata) {
        out.open("head").line().open("meta", "charset", "utf-8").line();
        out.open("meta", "http-equiv", "Content-Security-Policy", "content",
                context.document().theme().logo().isPresent() ? WITH_LOGO : POLICY).line();
        meta("viewport", "width=device-width, initial-scale=1");
        meta("referrer", "no-referrer");
        out.open("title").text(metadata.title()).close("title").line();
        meta("author", metadata.organization());
        meta("description", metadata.subtitle());
        meta("keywords", String.join(", ", metadata.keywords()));
        out.open("style").line().trusted(styleSheet()).trusted(new ThemeStyle(context.document().theme()).styleSheet())
                .trusted(new PageMargins(context).styleSheet()).close("style").line();
        out.close("head").line();
    }

    private void meta(String name, String content) {
        if (!content.isEmpty()) {
            out.open("meta", "name", name, "content", content).line();
        }
    }

    private void section(Section section, int level, double roomAround) {
        double room = section.placement() == Section.Placement.LANDSCAPE ? TableSplit.LANDSCAPE : roomAround;
        String placement = switch (section.placement()) {
            case FOLLOWING -> "";
            case NEW_PAGE -> "new-page";
            case LANDSCAPE -> "landscape";
        };
        String heading = "h" + Math.min(level, DEEPEST_HEADING);
        out.open("section", "class", placement, "id", section.anchor().value()).line();
        out.open(heading).open("span", "class", "number").text(context.numbering().of(section.anchor()).text()).close("span").text(" ");
        new HtmlInlines(context, out).write(section.title());
        out.close(heading).line();
        new HtmlBlocks(context, out, room).write(section.blocks(), level + 1);
        section.sections().forEach(child -> section(child, level + 1, room));
        out.close("section").line();
    }

    private static String styleSheet() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("document.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The style sheet of HTML documents cannot be read", failure);
        }
    }
}
