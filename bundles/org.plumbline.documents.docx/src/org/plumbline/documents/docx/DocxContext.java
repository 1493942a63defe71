package org.plumbline.documents.docx;

import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Numbering;
import org.plumbline.documents.text.DocumentTexts;
import org.plumbline.documents.text.Formats;
import org.plumbline.documents.theme.ThemeColors;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.paint.PngWriter;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.drawing.text.TextMetrics;

/**
 * What all parts of one file need to know of their document, and what they add to it while they are written: places that
 * links lead to, relations to pictures and addresses, lists that count.
 */
record DocxContext(Document document, Numbering numbering, DocumentTexts texts, Formats formats, Bookmarks bookmarks,
        Relations relations, ListNumbers lists, Letters letters,
        PngWriter png, TextMetrics metrics) {

    DocxContext(Document document) {
        this(document, new FontSet());
    }

    private DocxContext(Document document, FontSet fonts) {
        this(document, new Numbering(document), new DocumentTexts(document.metadata().language()),
                new Formats(document.metadata().language()), new Bookmarks(), new Relations(), new ListNumbers(),
                new Letters(), new PngWriter(fonts), new PackedTextMetrics(fonts));
    }

    TextDirection direction() {
        return document.metadata().direction();
    }

    boolean rightToLeft() {
        return direction() == TextDirection.RIGHT_TO_LEFT;
    }

    ThemeColors colors() {
        return document.theme().colors();
    }

    /** The page of the document in one of its two positions. */
    Sheet sheet(boolean landscape) {
        return new Sheet(document.theme().paper(), landscape);
    }

    /** A colour as the format writes it. */
    static String hex(Color color) {
        return color.hex().substring(1);
    }
}
