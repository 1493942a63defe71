package org.plumbline.documents.html;

import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Numbering;
import org.plumbline.documents.text.DocumentTexts;
import org.plumbline.documents.text.Formats;
import org.plumbline.drawing.svg.SvgWriter;

/** What all parts of one page need to know of their document. */
record HtmlContext(Document document, Numbering numbering, DocumentTexts texts, Formats formats, SvgWriter svg) {

    HtmlContext(Document document) {
        this(document, new Numbering(document), new DocumentTexts(document.metadata().language()),
                new Formats(document.metadata().language()), new SvgWriter());
    }
}
