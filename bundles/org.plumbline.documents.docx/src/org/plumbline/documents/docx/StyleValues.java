package org.plumbline.documents.docx;

import java.util.LinkedHashMap;
import java.util.Map;

import org.plumbline.documents.theme.ThemeColors;
import org.plumbline.drawing.svg.XmlText;

/** What the theme, the language and the direction of a document put into the styles. */
final class StyleValues {

    private static final String OTHER_LANGUAGE_LEFT_TO_RIGHT = "en";
    private static final String OTHER_LANGUAGE_RIGHT_TO_LEFT = "ar";

    private final DocxContext context;

    StyleValues(DocxContext context) {
        this.context = context;
    }

    Map<String, String> all() {
        Map<String, String> values = new LinkedHashMap<>();
        ThemeColors colors = context.colors();
        values.put("ink", DocxContext.hex(colors.ink()));
        values.put("faint", DocxContext.hex(colors.faint()));
        values.put("rule", DocxContext.hex(colors.rule()));
        values.put("band", DocxContext.hex(colors.band()));
        values.put("accent", DocxContext.hex(colors.accent()));
        values.put("alarm", DocxContext.hex(colors.alarm()));
        values.put("latin", XmlText.escape(new Fonts(context).latin()));
        values.put("arabic", XmlText.escape(new Fonts(context).arabic()));
        values.put("width", Integer.toString(context.sheet(false).textWidth()));
        values.put("bidi", context.rightToLeft() ? "<w:bidi/>" : "");
        values.put("quote", "<w:%s w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"%s\"/>"
                .formatted(context.rightToLeft() ? "right" : "left", DocxContext.hex(colors.rule())));
        String language = XmlText.escape(context.document().metadata().language());
        values.put("language", context.rightToLeft() ? OTHER_LANGUAGE_LEFT_TO_RIGHT : language);
        values.put("rightToLeftLanguage", context.rightToLeft() ? language : OTHER_LANGUAGE_RIGHT_TO_LEFT);
        values.put("lists", context.lists().markup());
        return values;
    }
}
