package org.plumbline.documents.pdf.fo;

import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Numbering;
import org.plumbline.documents.pdf.fop.Pictures;
import org.plumbline.documents.pdf.text.Letters;
import org.plumbline.documents.text.DocumentTexts;
import org.plumbline.documents.text.Formats;
import org.plumbline.documents.theme.ThemeColors;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;

/** What all parts of one document on paper share. */
public record FoContext(Document document, Numbering numbering, DocumentTexts texts, Formats formats, Paper paper, FontSet fonts,
        Letters letters, Pictures pictures, Links links) {

    public FoContext(Document document, FontSet fonts, Letters letters, Pictures pictures, Links links) {
        this(document, new Numbering(document), new DocumentTexts(document.metadata().language()),
                new Formats(document.metadata().language()), new Paper(document.theme().paper()), fonts, letters, pictures, links);
    }

    ThemeColors colors() {
        return document.theme().colors();
    }

    TextDirection direction() {
        return document.metadata().direction();
    }

    /** Which side a line of this document begins at, as XSL-FO calls it. */
    String writingMode() {
        return direction() == TextDirection.LEFT_TO_RIGHT ? "lr-tb" : "rl-tb";
    }
}
