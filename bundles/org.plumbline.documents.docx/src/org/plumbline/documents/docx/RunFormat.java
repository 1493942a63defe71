package org.plumbline.documents.docx;

import java.util.Optional;

import org.plumbline.drawing.Color;

/**
 * How a stretch of text looks beyond the style of its paragraph.
 *
 * @param style id of a character style; empty for none
 * @param language BCP 47 tag where it differs from the document's
 * @param ground colour behind the letters
 */
record RunFormat(String style, boolean strong, boolean emphasis, boolean code, Optional<Color> ink, Optional<Color> ground,
        Optional<String> language) {

    static final RunFormat PLAIN = new RunFormat("", false, false, false, Optional.empty(), Optional.empty(), Optional.empty());
    static final RunFormat STRONG = PLAIN.asStrong();

    static RunFormat styled(String style) {
        return PLAIN.in(style);
    }

    RunFormat in(String other) {
        return new RunFormat(other, strong, emphasis, code, ink, ground, language);
    }

    RunFormat asStrong() {
        return new RunFormat(style, true, emphasis, code, ink, ground, language);
    }

    RunFormat asEmphasis() {
        return new RunFormat(style, strong, true, code, ink, ground, language);
    }

    RunFormat asCode() {
        return new RunFormat(style, strong, emphasis, true, ink, ground, language);
    }

    RunFormat inked(Color color) {
        return new RunFormat(style, strong, emphasis, code, Optional.of(color), ground, language);
    }

    /** Letters that stand out upon a ground. */
    RunFormat upon(Color color) {
        return new RunFormat(style, strong, emphasis, code, Optional.of(color.inkUpon()), Optional.of(color), language);
    }

    RunFormat speaking(Optional<String> other) {
        return new RunFormat(style, strong, emphasis, code, ink, ground, other.or(() -> language));
    }

    /** Writes the properties of a run in the order that the schema asks for. */
    void write(Markup out, boolean rightToLeft) {
        Markup inner = new Markup();
        String run = code && style.isEmpty() ? "HTMLCode" : style;
        if (!run.isEmpty()) {
            inner.value("w:rStyle", run);
        }
        if (code && !style.isEmpty()) {
            inner.empty("w:rFonts", "w:ascii", "Consolas", "w:hAnsi", "Consolas", "w:cs", "Consolas");
        }
        if (strong) {
            inner.empty("w:b").empty("w:bCs");
        }
        if (emphasis) {
            inner.empty("w:i").empty("w:iCs");
        }
        ink.ifPresent(color -> inner.value("w:color", DocxContext.hex(color)));
        ground.ifPresent(color -> inner.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", DocxContext.hex(color)));
        if (rightToLeft) {
            inner.empty("w:rtl");
        }
        language.ifPresent(tag -> inner.empty("w:lang", rightToLeft ? "w:bidi" : "w:val", tag));
        String properties = inner.toString();
        if (!properties.isEmpty()) {
            out.open("w:rPr").trusted(properties).close("w:rPr");
        }
    }
}
