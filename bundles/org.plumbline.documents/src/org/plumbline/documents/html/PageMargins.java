package org.plumbline.documents.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.theme.RunningTexts;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.text.FontSpec;
import org.plumbline.drawing.text.TextWrap;

/** Writes the running header and footer as margin boxes of CSS Paged Media; the first page has none where it is a cover. */
final class PageMargins {

    private static final List<String> BOXES = List.of("top-left", "top-right", "bottom-left", "bottom-right");

    /** About half of the width between the margins. */
    private static final int LONGEST = 60;

    private final HtmlContext context;

    PageMargins(HtmlContext context) {
        this.context = context;
    }

    String styleSheet() {
        Metadata metadata = context.document().metadata();
        boolean leftToRight = metadata.direction() == TextDirection.LEFT_TO_RIGHT;
        String start = leftToRight ? "left" : "right";
        String end = leftToRight ? "right" : "left";
        StringBuilder css = new StringBuilder("@page{");
        css.append("@top-").append(start).append("{content:").append(string(running().header().in(metadata.language()).orElse(metadata.organization()))).append('}');
        css.append("@top-").append(end).append("{content:").append(string(metadata.title())).append('}');
        css.append("@bottom-").append(start).append("{content:").append(string(state(metadata))).append('}');
        css.append("@bottom-").append(end).append("{content:").append(pageNumber()).append("}}\n");
        if (context.document().cover().isPresent()) {
            css.append("@page :first{").append(BOXES.stream().map(box -> "@" + box + "{content:none}").collect(Collectors.joining()))
                    .append("}\n");
        }
        return css.toString();
    }

    private RunningTexts running() {
        return context.document().theme().running();
    }

    private String state(Metadata metadata) {
        String version = metadata.version().isEmpty() ? "" : context.texts().get("version", metadata.version());
        String asOf = metadata.asOf().map(date -> context.texts().get("as-of", context.formats().date(date))).orElse("");
        String footer = running().footer().in(metadata.language()).orElse("");
        return Stream.of(footer, version, metadata.status(), asOf).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String pageNumber() {
        String[] around = context.texts().get("page").split("\\{[01]\\}", -1);
        return string(around[0]) + " counter(page) " + string(around[1]) + " counter(pages) " + string(around[2]);
    }

    /** A CSS string in which every character but ASCII letters, digits and spaces is an escape: no text can end it. */
    private static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        shortened(text).codePoints().map(PageMargins::allowed).forEach(codePoint -> {
            boolean plain = codePoint == ' ' || codePoint < 0x80 && Character.isLetterOrDigit(codePoint);
            out.append(plain ? Character.toString(codePoint) : String.format(Locale.ROOT, "\\%x ", codePoint));
        });
        return out.append('"').toString();
    }

    /** A running header is one line; more would push the text off the page. */
    private static String shortened(String text) {
        return new TextWrap((part, font) -> part.length(), FontSpec.regular(1)).cut(text, LONGEST);
    }

    private static int allowed(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return surrogate ? 0xFFFD : Character.isISOControl(codePoint) ? ' ' : codePoint;
    }
}
