package org.plumbline.documents.docx;

import java.util.LinkedHashMap;
import java.util.Map;

import org.plumbline.documents.theme.ThemeColors;
import org.plumbline.drawing.svg.XmlText;

/** What the theme, the language and the direction of a document put into the styles. */
final class StyleValues {

    private static final String OTHER_LANGUAGE_LEFT_TO_RIGHT = "en";
    private static final String OTHER_LANGUAGE_RIGHT_TO_LEFT = "ar";

    private static final String LINES = "lines_";
    /** Twentieths of a point for half a point of the letters: one and a half lines' worth of air for letters with tall marks. */
    private static final int LINE = 15;

    private final DocxContext context;
    private final Map<String, String> values;

    StyleValues(DocxContext context) {
        this.context = context;
        values = all();
    }

    /** The value of a name, as markup. */
    String value(String name) {
        return name.startsWith(LINES) ? lines(name.split("_")) : values.get(name);
    }

    /**
     * Distance of lines. Fonts with Arabic letters ask for twice the height of others, so that lines that are mixed would jump:
     * there it is fixed by the size of the letters, elsewhere a part of what the font asks for.
     */
    private String lines(String[] name) {
        return context.rightToLeft() ? "w:line=\"%d\" w:lineRule=\"exact\"".formatted(Integer.parseInt(name[1]) * LINE)
                : "w:line=\"%s\" w:lineRule=\"auto\"".formatted(name[2]);
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        ThemeColors colors = context.colors();
        all.put("ink", DocxContext.hex(colors.ink()));
        all.put("faint", DocxContext.hex(colors.faint()));
        all.put("rule", DocxContext.hex(colors.rule()));
        all.put("band", DocxContext.hex(colors.band()));
        all.put("accent", DocxContext.hex(colors.accent()));
        all.put("alarm", DocxContext.hex(colors.alarm()));
        all.put("latin", XmlText.escape(new Fonts(context).latin()));
        all.put("arabic", XmlText.escape(new Fonts(context).arabic()));
        all.put("width", Integer.toString(context.sheet(false).textWidth()));
        all.put("bidi", context.rightToLeft() ? "<w:bidi/>" : "");
        all.put("quote", "<w:%s w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"%s\"/>"
                .formatted(context.rightToLeft() ? "right" : "left", DocxContext.hex(colors.rule())));
        String language = XmlText.escape(context.document().metadata().language());
        all.put("language", context.rightToLeft() ? OTHER_LANGUAGE_LEFT_TO_RIGHT : language);
        all.put("rightToLeftLanguage", context.rightToLeft() ? language : OTHER_LANGUAGE_RIGHT_TO_LEFT);
        all.put("lists", context.lists().markup());
        return all;
    }
}
