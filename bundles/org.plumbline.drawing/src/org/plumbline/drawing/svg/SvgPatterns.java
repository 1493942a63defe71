package org.plumbline.drawing.svg;

import java.util.LinkedHashMap;
import java.util.Map;

import org.plumbline.drawing.Hatch;

/** Gives every hatch of one drawing an id and writes the patterns that those ids name. */
final class SvgPatterns {

    private final Map<Hatch, String> ids = new LinkedHashMap<>();
    private final String idPrefix;

    SvgPatterns(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    String reference(Hatch hatch) {
        return "url(#" + ids.computeIfAbsent(hatch, key -> idPrefix + "-h" + (ids.size() + 1)) + ")";
    }

    String definitions() {
        if (ids.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<defs>\n");
        ids.forEach((hatch, id) -> out.append("<pattern id=\"").append(id)
                .append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
                .append("<rect width=\"6\" height=\"6\" fill=\"").append(hatch.ground().hex()).append("\"/>")
                .append(marks(hatch)).append("</pattern>\n"));
        return out.append("</defs>\n").toString();
    }

    private static String marks(Hatch hatch) {
        String ink = hatch.ink().hex();
        return switch (hatch.kind()) {
            case RISING -> lines("M-1 1L1 -1M-1 7L7 -1M5 7L7 5", ink);
            case FALLING -> lines("M-1 5L1 7M-1 -1L7 7M5 -1L7 1", ink);
            case CROSS -> lines("M-1 -1L7 7M-1 7L7 -1", ink);
            case DOTS -> "<circle cx=\"1.5\" cy=\"1.5\" r=\"1\" fill=\"" + ink + "\"/><circle cx=\"4.5\" cy=\"4.5\" r=\"1\" fill=\""
                    + ink + "\"/>";
        };
    }

    private static String lines(String path, String ink) {
        return "<path d=\"" + path + "\" stroke=\"" + ink + "\" stroke-width=\"1.2\" fill=\"none\"/>";
    }
}
